/** A clear word why there is no share. */
export function Word({ says }: { says: string }) {
  return (
    <div class="notice">
      <p>{says}</p>
    </div>
  );
}
