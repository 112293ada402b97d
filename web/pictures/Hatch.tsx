import { ink } from "./picture.ts";

/** Stripes that a picture fills with by `url(#id)`; `ground`: what is between them. */
export function Hatch({ id, ground, stripe = ink.waterLine }: { id: string; ground: string; stripe?: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={ground} />
      <path d="M0 0v6" stroke={stripe} stroke-width="3" />
    </pattern>
  );
}
