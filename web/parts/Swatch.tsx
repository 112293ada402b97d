/** One row of a chart's legend: how it is filled, and what that is. `fill`: a colour, or a pattern of the chart. */
export function Swatch({ fill, says }: { fill: string; says: string }) {
  return (
    <li>
      <svg viewBox="0 0 20 14" aria-hidden="true">
        <rect width="20" height="14" fill={fill} stroke="#08306b" />
      </svg>
      {says}
    </li>
  );
}
