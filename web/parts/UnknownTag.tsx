/** What nobody knows: hatched grey, never empty and never green. */
export function UnknownTag({ says }: { says: string }) {
  return (
    <span class="pill pill--unknown">
      <span>{says}</span>
    </span>
  );
}
