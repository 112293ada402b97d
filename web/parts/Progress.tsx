/** How far a long computation is: a bar that fills, or one that only moves where nothing is told. */
export function Progress({ label, part }: { label: string; part: number | null }) {
  return part === null ? <progress aria-label={label} /> : <progress aria-label={label} value={part} max={1} />;
}
