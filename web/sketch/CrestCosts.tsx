import { useState } from "preact/hooks";
import { crestCosts, type TypedPoint } from "../../shared/crestCosts.ts";
import type { CrestSharing } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { worksForm } from "../../shared/texts/pages/worksForm.ts";
import { UnknownNumberField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { changeLayerPart } from "./ownKey.ts";

const mostPoints = 100;

/** What a dike costs by its height, point by point. What cannot be used yet stays typed here, and the key keeps the old points. */
export function CrestCosts({ sharing, l }: { sharing: CrestSharing; l: number }) {
  const text = words(worksForm);
  const lang = language.value;
  const stands = JSON.stringify(sharing.cost);
  const [draft, setDraft] = useState<{ of: string; points: TypedPoint[] } | null>(null);
  const points: readonly TypedPoint[] = draft?.of === stands ? draft.points : sharing.cost;
  const result = crestCosts(points);
  const take = (next: TypedPoint[]) => {
    setDraft({ of: stands, points: next });
    const cost = crestCosts(next);
    if (typeof cost !== "string" && JSON.stringify(cost) !== stands)
      changeLayerPart(l, { sharing: { ...sharing, cost } });
  };
  const set = (p: number, part: Partial<TypedPoint>) =>
    take(points.map((point, i) => (i === p ? { ...point, ...part } : point)));
  return (
    <fieldset class="layer-upload crest-costs">
      <legend>{text.crestTitle}</legend>
      <p class="hint">{text.crestLead}</p>
      {points.length === 0 ? <p>{text.noPoints}</p> : null}
      {points.map(({ heightM, kroner }, p) => {
        const n = number(p + 1, lang);
        return (
          <div class="contribution" key={p}>
            <div class="fields">
              <UnknownNumberField
                label={text.height(n)}
                unit={text.m}
                value={heightM}
                bounds={{ least: 0, most: 50 }}
                take={(typed) => set(p, { heightM: typed })}
              />
              <UnknownNumberField
                label={text.kroner(n)}
                unit={text.kr}
                value={kroner}
                bounds={{ least: 0, most: 1_000_000_000 }}
                take={(typed) => set(p, { kroner: typed })}
              />
            </div>
            <button type="button" class="button--quiet" onClick={() => take(points.filter((_, i) => i !== p))}>
              {text.removePoint(n)}
            </button>
          </div>
        );
      })}
      {typeof result === "string" ? (
        <p class="field-error" role="alert">
          {text.crestFaults[result]}
        </p>
      ) : null}
      {points.length >= mostPoints ? null : (
        <p>
          <button
            type="button"
            class="button button-secondary button--small"
            onClick={() => setDraft({ of: stands, points: [...points, { heightM: null, kroner: null }] })}
          >
            {text.addPoint}
          </button>
        </p>
      )}
    </fieldset>
  );
}
