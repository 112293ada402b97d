import { drawing } from "../../shared/texts/pages/drawing.ts";
import { distanceM, sizeOf } from "../map/pen.ts";
import { words } from "../state/language.ts";
import { aimed, areaSays, lengthSays, pen, points, underPen } from "./pen.ts";

/** How long and how large what is drawn is by now, in the plane of EPSG:25832. */
export function SoFar() {
  const text = words(drawing).soFar;
  const [first] = points.value;
  const last = points.value.at(-1);
  const aim = aimed.value?.position;
  const geometry = underPen.value;
  const size = geometry === null ? null : sizeOf(geometry);
  const lines: [string, string][] = [];
  if (pen.value?.shape === "circle" && first !== undefined && aim !== undefined)
    lines.push([text.radius, lengthSays(distanceM(first, aim))]);
  else if (last !== undefined && aim !== undefined && distanceM(last, aim) > 0 && pen.value?.shape !== "rectangle")
    lines.push([text.last, lengthSays(distanceM(last, aim))]);
  if (size !== null) lines.push([size.areaM2 === null ? text.length : text.edge, lengthSays(size.lengthM)]);
  if (size !== null && size.areaM2 !== null) lines.push([text.area, areaSays(size.areaM2)]);
  // The room is kept, so that the map does not move when the first point is set.
  if (lines.length === 0) return <p class="so-far">–</p>;
  return (
    <dl class="so-far">
      {lines.map(([name, says]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
