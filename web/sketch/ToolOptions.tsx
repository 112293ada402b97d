import { circleCorners } from "../../shared/geo/draw/index.ts";
import { number } from "../../shared/texts/index.ts";
import { drawing } from "../../shared/texts/pages/drawing.ts";
import type { CircleCorners } from "../map/pen.ts";
import { SelectField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { Choice } from "./Choice.tsx";
import { finish, leave, parts, removeLast } from "./drawing.ts";
import { EditOptions } from "./EditOptions.tsx";
import { PickOptions } from "./PickOptions.tsx";
import {
  chosenShape,
  circleOf,
  editStep,
  isDrawTool,
  measureBy,
  pen,
  points,
  said,
  shapesOfTool,
  snaps,
} from "./pen.ts";
import { SoFar } from "./SoFar.tsx";
import { tool } from "./selection.ts";
import { TypedPoint } from "./TypedPoint.tsx";

/** What the tool in use can be set to, what it has so far, and every way to use it without a mouse. `pressHere`: at the cross-hair. */
export function ToolOptions({ pressHere }: { pressHere: () => void }) {
  const text = words(drawing);
  const of = tool.value;
  const isPen = pen.value !== null;
  const canType = isPen || (of === "edit" && editStep.value === "corners");
  return (
    <div class="tool-options">
      {isDrawTool(of) && shapesOfTool[of].length > 1 ? (
        <Choice
          label={text.shape}
          value={chosenShape.value[of] ?? shapesOfTool[of][0]!}
          options={shapesOfTool[of].map((one) => [one, text.shapes[one]] as const)}
          take={(shape) => {
            chosenShape.value = { ...chosenShape.value, [of]: shape };
          }}
        />
      ) : null}
      {of === "measure" ? (
        <Choice
          label={text.measureBy}
          value={measureBy.value}
          options={(["line", "polygon"] as const).map((one) => [one, text.measures[one]] as const)}
          take={(by) => {
            measureBy.value = by;
          }}
        />
      ) : null}
      {pen.value?.shape === "circle" ? (
        <SelectField
          label={text.circleCorners}
          value={String(circleOf.value)}
          options={circleCorners.map((one) => [String(one), number(one, language.value)] as const)}
          take={(corners) => {
            circleOf.value = Number(corners) as CircleCorners;
          }}
        />
      ) : null}
      {of === "edit" ? <EditOptions /> : null}
      {of === "pick" ? <PickOptions /> : null}
      {of === "look" || parts.value !== null ? null : (
        <div class="row tool-steps">
          {of === "edit" && editStep.value === "foot" ? null : (
            <button type="button" class="tool tool--here" onClick={pressHere}>
              {isPen ? text.setHere : of === "edit" ? text.takeHere : text.chooseHere}
            </button>
          )}
          {isPen ? (
            <>
              <button type="button" class="tool" disabled={points.value.length === 0} onClick={removeLast}>
                {text.removeLast}
              </button>
              {pen.value?.shape === "line" || pen.value?.shape === "polygon" ? (
                <button type="button" class="tool" disabled={points.value.length < 2} onClick={finish}>
                  {text.finish}
                </button>
              ) : null}
            </>
          ) : null}
          <button type="button" class="tool" onClick={leave}>
            {text.leave}
          </button>
          {canType ? (
            <label class="choice tool-snap">
              <input
                type="checkbox"
                checked={snaps.value}
                onChange={() => {
                  snaps.value = !snaps.value;
                }}
              />
              {text.snap}
            </label>
          ) : null}
        </div>
      )}
      {isPen && parts.value === null ? <SoFar /> : null}
      <p class="tool-help">
        {of === "look" ? text.help.look : whatOf(text)} <span class="by-keys">{keysOf(text)}</span>
      </p>
      {canType && parts.value === null ? <TypedPoint /> : null}
      <p class="tool-said" role="status">
        {said.value}
      </p>
    </div>
  );
}

function keysOf(text: typeof drawing.da): string {
  if (tool.value === "look") return text.lookKeys;
  if (tool.value !== "edit" || pen.value !== null) return text.keys;
  return editStep.value === "foot" ? "" : text.editKeys;
}

function whatOf(text: typeof drawing.da): string {
  const of = tool.value;
  const shape = pen.value?.shape;
  if (of === "draw-stream") return text.help.stream;
  if (of === "edit" && editStep.value === "split") return text.splitHelp;
  if (of === "edit" && editStep.value === "foot") return text.footHelp;
  if (of === "edit" && editStep.value === "hole") return text.holeHelp;
  if (of === "edit") return editStep.value === "move" ? text.help.move : text.help.corners;
  const drawn = shape === undefined ? text.help.pick : text.help[shape];
  return of === "measure" ? `${drawn} ${text.measureHelp}` : drawn;
}
