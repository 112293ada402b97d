import { useEffect, useState } from "preact/hooks";
import type { FactLayer, Measure, PlaceAnswer } from "../../shared/model/index.ts";
import { noDataTexts, number, placeFactNames, placeFactValue } from "../../shared/texts/index.ts";
import { layerKindNames, layers as layersText } from "../../shared/texts/pages/layers.ts";
import { problemText } from "../../shared/texts/problems.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { UnknownTag } from "../parts/UnknownTag.tsx";
import { language, words } from "../state/language.ts";
import { ask, Superseded } from "../state/worker/client.ts";
import { LayerUpload } from "./LayerUpload.tsx";
import { change, theCase } from "./theCase.ts";

/** What the map layers say of a measure's place, the layers themselves, and a way to add one. */
export function LayerFacts({ measure }: { measure: Measure }) {
  const text = words(layersText);
  const sag = theCase.value;
  if (sag === null) return null;
  return (
    <details class="more">
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {text.title}
      </summary>
      <div class="inside">
        <p class="hint">{text.lead}</p>
        <Answers measure={measure} />
        <h4>{text.layers}</h4>
        {sag.layers.length === 0 ? <p>{text.noLayers}</p> : null}
        <ul class="layers">
          {sag.layers.map((layer) => (
            <Layer key={layer.id} layer={layer} />
          ))}
        </ul>
        <LayerUpload />
      </div>
    </details>
  );
}

type Asked = readonly PlaceAnswer[] | "working" | "broken";
const retryMs = 100;

/** Asks the worker whenever the place or the layers change; again where it was stopped for something newer. */
function useAnswers(measure: Measure): Asked {
  const [found, setFound] = useState<Asked>("working");
  const sag = theCase.value;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const run = async () => {
      if (sag === null) return;
      try {
        const answers = await ask("place-facts", { theCase: sag, measure });
        if (current) setFound(answers);
      } catch (error) {
        if (!current) return;
        if (error instanceof Superseded) timer = setTimeout(() => void run(), retryMs);
        else setFound("broken");
      }
    };
    void run();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [measure.geometry, measure.area, sag?.layers, sag?.area, sag?.parcels]);
  return found;
}

function Answers({ measure }: { measure: Measure }) {
  const text = words(layersText);
  const answers = useAnswers(measure);
  if (answers === "working") return <p class="working">{text.working}</p>;
  if (answers === "broken") return <p role="alert">{text.broken}</p>;
  return (
    <TableWrap>
      <table class="plain layer-facts">
        <caption class="sr-only">{text.tableOf}</caption>
        <thead>
          <tr>
            <th scope="col">{text.fact}</th>
            <th scope="col">{text.answer}</th>
            <th scope="col">{text.layer}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <tr key={answer.fact} data-answer={answer.answer}>
              <th scope="row">{placeFactNames[answer.fact][language.value]}</th>
              <td>
                <Answer {...answer} />
                <Typed answer={answer} measure={measure} />
              </td>
              <td>
                <Origin {...answer} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

function Answer({ answer, value }: PlaceAnswer) {
  const text = words(layersText);
  if (answer === "no-data") return <UnknownTag says={text.noData} />;
  if (value === null) return <strong>{text.none}</strong>;
  if (typeof value === "boolean") return <strong>{value ? text.yes : text.no}</strong>;
  const said = placeFactValue(value, language.value);
  return <strong>{said.slice(0, 1).toUpperCase() + said.slice(1)}</strong>;
}

/** What is typed wins: said where the map says another thing. */
function Typed({ answer: { fact, value }, measure }: { answer: PlaceAnswer; measure: Measure }) {
  const typed = measure.facts[fact];
  if (typed === undefined || typed === value) return null;
  return <p class="small">{words(layersText).typed(placeFactValue(typed, language.value))}</p>;
}

function Origin({ layer, because }: PlaceAnswer) {
  const text = words(layersText);
  const found = theCase.value?.layers.find(({ id }) => id === layer);
  const why = because === null ? null : noDataTexts[because.code](because.facts)[language.value];
  return (
    <>
      {found === undefined ? null : (
        <>
          {found.title}
          <br />
          <span class="small soft">
            {found.source.text} {found.synthetic ? `(${text.synthetic})` : null}
          </span>
        </>
      )}
      {why === null ? null : <p class="small">{why}</p>}
    </>
  );
}

function Layer({ layer }: { layer: FactLayer }) {
  const text = words(layersText);
  const { id, title, kind, source, features, failed, synthetic } = layer;
  return (
    <li>
      <strong>{title}</strong> {failed === undefined ? null : <UnknownTag says={text.failed} />}
      <p class="small soft">
        {layerKindNames[kind][language.value]}, {text.features(number(features.length, language.value))}.{" "}
        {text.source(source.text)} {synthetic ? `(${text.synthetic})` : null}
      </p>
      {failed === undefined ? null : (
        <ul class="field-error">
          {failed.slice(0, 5).map((issue, i) => (
            <li key={i}>{problemText(issue, language.value, text.failedMeans)}</li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="button--quiet"
        onClick={() => change((sag) => ({ ...sag, layers: sag.layers.filter((one) => one.id !== id) }))}
      >
        {text.remove(title)}
      </button>
    </li>
  );
}
