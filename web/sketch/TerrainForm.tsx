import type { Edge, SeaStart } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { waterForm } from "../../shared/texts/pages/waterForm.ts";
import { language, words } from "../state/language.ts";
import { RasterUpload } from "./RasterUpload.tsx";
import { change, theCase } from "./theCase.ts";

const edges: readonly Edge[] = ["north", "east", "south", "west"];
const noSea: SeaStart = { area: null, edges: [], neighbours: 4 };

/** The terrain under the case, where the sea stands before it, and files of a model's results. */
export function TerrainForm() {
  const text = words(waterForm);
  const lang = language.value;
  const sag = theCase.value;
  if (sag === null) return null;
  const { terrainRef, water } = sag;
  const sea = water.sea ?? noSea;
  const setSea = (part: Partial<SeaStart>) => {
    const next = { ...sea, ...part };
    const isNowhere = next.area === null && next.edges.length === 0;
    change((old) => ({ ...old, water: { ...old.water, sea: isNowhere ? null : next } }));
  };
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
                    setSea({
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
                onChange={() => setSea({ neighbours: sea.neighbours === 8 ? 4 : 8 })}
              />
              {text.corners}
            </label>
            {sea.area === null ? null : <p class="small">{text.seaArea}</p>}
          </fieldset>
        </>
      )}
      <RasterUpload />
    </>
  );
}
