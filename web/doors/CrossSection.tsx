const ground =
  "M0 250 L0 210 C120 212 230 204 330 186 L392 182 L430 112 L462 112 L506 178 C600 176 690 172 800 164 C900 156 960 140 1040 112 C1120 84 1240 62 1440 54 L1440 250 Z";
const water = "M0 132 L419 132 L392 182 L330 186 C230 204 120 212 0 210 Z";

/** Houses behind the dike: where they stand and whether the level line passes above their floor. */
const houses = [
  { x: 548, y: 177, wide: 44, below: true },
  { x: 622, y: 175, wide: 56, below: true },
  { x: 708, y: 171, wide: 44, below: true },
  { x: 790, y: 165, wide: 60, below: true },
  { x: 886, y: 155, wide: 44, below: true },
  { x: 1010, y: 124, wide: 52, below: false },
  { x: 1128, y: 84, wide: 44, below: false },
  { x: 1236, y: 65, wide: 56, below: false },
];

/** A town by the water in section: the level line is what the site is named after. */
export function CrossSection({ label }: { label: string }) {
  return (
    <svg class="hero-drawing" viewBox="0 0 1440 250" role="img" aria-label={label}>
      {houses.map((house) => (
        <House key={house.x} {...house} />
      ))}
      <path d={water} fill="#7fb2c9" />
      <path d={ground} fill="#d8d2c4" />
      <path d="M392 182 L430 112 L462 112 L506 178 Z" fill="#7c8a5e" />
      <path d="M0 132 H419" stroke="#0b4a66" stroke-width="3" />
      <path d="M462 132 H1000" stroke="#0b4a66" stroke-width="2" stroke-dasharray="2 8" stroke-linecap="round" />
    </svg>
  );
}

function House({ x, y, wide, below }: { x: number; y: number; wide: number; below: boolean }) {
  const high = 34;
  const wall = below ? "#fec44f" : "#ffffff";
  const roof = below ? "#993404" : "#8e8e8e";
  return (
    <g>
      <rect x={x} y={y - high} width={wide} height={high + 10} fill={wall} />
      <path d={`M${x - 5} ${y - high} L${x + wide / 2} ${y - high - 22} L${x + wide + 5} ${y - high} Z`} fill={roof} />
    </g>
  );
}
