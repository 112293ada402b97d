import type { Areal, Edge, Geometry } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { waterForm } from "../../shared/texts/pages/waterForm.ts";
import { language, words } from "../state/language.ts";
import { RasterUpload } from "./RasterUpload.tsx";
import { noSea, putSea, putSeaArea } from "./seaAndStreams.ts";
import { mapOpen, tool } from "./selection.ts";
import { change, theCase } from "./theCase.ts";
import { ShapeFile, TypedCorners } from "./typedShapes.tsx";

const edges: readonly Edge[] = ["north", "east", "south", "west"];

/** The terrain under the case, where the sea stands before it, and files of a model's results. */
export function TerrainForm() {
  const text = words(waterForm);
  const lang = language.value;
  const sag = theCase.value;
  if (sag === null) return null;
  const { terrainRef, water } = sag;
  const sea = water.sea ?? noSea;
  return (
    <>
      <h3>{text.terrain}</h3>
      <p class="small soft">{text.terrainLead}</p>
      {terrainRef === null ? (
        <p>{text.noTerrain}</p>
      ) : (
        <>
          <p>
            {text.terrainIs(
              terrainRef.title,
              text.cells(
                number(terrainRef.columns, lang),
                number(terrainRef.rows, lang),
                number(terrainRef.cellM, lang, 1),
              ),
            )}{" "}
            <button type="button" class="button--quiet" onClick={() => change((old) => ({ ...old, terrainRef: null }))}>
              {text.removeTerrain}
            </button>
          </p>
          <fieldset class="facts">
            <legend>{text.sea}</legend>
            <p class="hint">{text.seaLead}</p>
            {edges.map((edge) => (
              <label class="choice" key={edge}>
                <input
                  type="checkbox"
                  checked={sea.edges.includes(edge)}
                  onChange={() =>
                    putSea({
                      edges: sea.edges.includes(edge)
                        ? sea.edges.filter((one) => one !== edge)
                        : edges.filter((one) => one === edge || sea.edges.includes(one)),
                    })
                  }
                />
                {text.edges[edge]}
              </label>
            ))}
            <label class="choice">
              <input
                type="checkbox"
                checked={sea.neighbours === 8}
                onChange={() => putSea({ neighbours: sea.neighbours === 8 ? 4 : 8 })}
              />
              {text.corners}
            </label>
            <DrawnSea area={sea.area} />
          </fieldset>
        </>
      )}
      <RasterUpload />
    </>
  );
}

/** The sea where it lies inside the terrain: drawn on the map, typed, or from a file. */
function DrawnSea({ area }: { area: Areal | null }) {
  const text = words(waterForm);
  const take = (geometry: Geometry) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [text.notASea];
    putSeaArea(geometry);
    return [];
  };
  return (
    <>
      <p class="small">{area === null ? text.noSeaArea : text.seaArea}</p>
      <p class="row">
        <button
          type="button"
          class="button button-secondary button--small"
          onClick={() => {
            tool.value = "draw-sea";
            mapOpen.value = true;
          }}
        >
          {text.drawSea}
        </button>
        {area === null ? null : (
          <button type="button" class="button--quiet" onClick={() => putSeaArea(null)}>
            {text.removeSea}
          </button>
        )}
      </p>
      <details class="more">
        <summary>
          <span class="sign" aria-hidden="true">
            ›
          </span>
          {text.otherWays}
        </summary>
        <div class="inside">
          <TypedCorners shape="area" label={text.typeSea} use={text.useAsSea} take={take} />
          <ShapeFile
            label={text.fileSea}
            hint={text.fileSeaHint}
            take={([only, ...others]) => (only === undefined || others.length > 0 ? [text.notASea] : take(only))}
          />
        </div>
      </details>
    </>
  );
}
