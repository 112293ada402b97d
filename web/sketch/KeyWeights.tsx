import type { Factor, KeyData, Layer, LeftTo, ShareLimits, UnitFact } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { className, classRowName, unitFactTexts } from "../../shared/texts/unitFacts.ts";
import { SelectField, UnknownNumberField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { changeFactor, changeKey, changeLayerPart } from "./ownKey.ts";
import { endLive } from "./theCase.ts";

/** The numbers of a key, each to type or to pull: layers' parts, classes' and steps' weights, bounds. */
export function KeyWeights({ chosen }: { chosen: KeyData }) {
  return (
    <>
      {chosen.layers.map((layer, l) => (
        <LayerWeights key={layer.id} layer={layer} l={l} many={chosen.layers.length > 1} />
      ))}
      <LimitsForm limits={chosen.limits} />
    </>
  );
}

function LayerWeights({ layer, l, many }: { layer: Layer; l: number; many: boolean }) {
  const text = words(keys);
  const terms = [layer.factors, ...(layer.plus ?? [])];
  return (
    <fieldset class="layer-upload">
      {many ? <legend>{layer.id}</legend> : null}
      {many ? (
        <Weight
          label={text.layerPart(layer.id)}
          value={layer.weight}
          most={Math.max(100, layer.weight ?? 0)}
          whole
          take={(weight, live) => changeLayerPart(l, { weight: Math.max(1, weight) }, live)}
        />
      ) : null}
      {terms.flatMap((term, t) =>
        term.map((factor, f) => (
          <FactorWeights key={`${t}.${f}`} factor={factor} put={(make, live) => changeFactor(l, t, f, make, live)} />
        )),
      )}
      {layer.sharing?.by === "crest" ? (
        <UnknownNumberField
          label={unitFactTexts.terrainM.name[language.value]}
          unit="m DVR90"
          value={layer.sharing.designLevelM}
          bounds={{ least: -50, most: 200 }}
          take={(designLevelM) =>
            layer.sharing?.by === "crest"
              ? changeLayerPart(l, { sharing: { ...layer.sharing, designLevelM } })
              : undefined
          }
        />
      ) : null}
    </fieldset>
  );
}

type Put = (make: (factor: Factor) => Factor, live: boolean) => void;

const factName = (fact: UnitFact): string => unitFactTexts[fact].name[language.value];

function FactorWeights({ factor, put }: { factor: Factor; put: Put }) {
  const text = words(keys);
  const lang = language.value;
  if ("constant" in factor)
    return (
      <Weight
        label={text.constant}
        value={factor.constant}
        take={(constant, live) => put(() => ({ constant }), live)}
      />
    );
  if ("fact" in factor) {
    const bounds = (["atLeast", "atMost"] as const).filter((name) => factor[name] !== undefined);
    return (
      <>
        {bounds.map((name) => (
          <Weight
            key={name}
            label={`${factName(factor.fact)}, ${name === "atLeast" ? text.minimum.toLowerCase() : text.maximum.toLowerCase()}`}
            value={factor[name] ?? null}
            take={(value, live) => put((old) => ({ ...old, [name]: value }), live)}
          />
        ))}
      </>
    );
  }
  const most = Math.max(...factor.rows.map(({ weight }) => weight ?? 0));
  return (
    <>
      {factor.rows.map((row, r) => (
        <Weight
          key={"of" in row ? row.of : r}
          label={
            "of" in row
              ? `${className("table" in factor ? factor.table : "", lang)}: ${classRowName(row.of, lang)}`
              : `${"steps" in factor ? factName(factor.steps) : ""} ${row.below === null ? "≥ …" : `< ${row.below}`}`
          }
          value={row.weight}
          most={most}
          take={(weight, live) =>
            put(
              (old) =>
                ("rows" in old
                  ? { ...old, rows: old.rows.map((one, i) => (i === r ? { ...one, weight } : one)) }
                  : old) as Factor,
              live,
            )
          }
        />
      ))}
    </>
  );
}

/** One number, typed or pulled. The slider goes to twice the largest beside it, so that one pull can double. */
function Weight({
  label,
  value,
  most = value ?? 0,
  whole = false,
  take,
}: {
  label: string;
  value: number | null;
  most?: number;
  whole?: boolean;
  take: (value: number, live: boolean) => void;
}) {
  const text = words(keys);
  const upTo = most === 0 ? 10 : most * 2;
  const step = whole ? 1 : upTo / 200;
  return (
    <div class="weight">
      <UnknownNumberField
        label={value === null ? `${label}. ${text.asked}` : label}
        value={value}
        bounds={{ least: whole ? 1 : 0, most: 1_000_000, whole }}
        take={(typed) => {
          if (typed !== null) take(typed, false);
        }}
      />
      <input
        type="range"
        aria-label={label}
        min={whole ? 1 : 0}
        max={upTo}
        step={step}
        value={value ?? 0}
        onInput={(event) => take(Math.round(event.currentTarget.valueAsNumber * 1e6) / 1e6, true)}
        onChange={endLive}
        // A slider that is let go where it was taken tells of no change.
        onPointerUp={endLive}
        onBlur={endLive}
      />
    </div>
  );
}

function LimitsForm({ limits }: { limits: ShareLimits | undefined }) {
  const text = words(keys);
  const set = (part: Partial<ShareLimits>) =>
    changeKey((key) => {
      const next: ShareLimits = { leftTo: null, ...key.limits, ...part };
      const bound = next.minimumOere !== undefined || next.maximumOere !== undefined || next.ownBenefit === true;
      return { ...key, limits: bound ? next : undefined };
    });
  const amount = (kroner: number | null) => (kroner === null ? undefined : oere(Math.round(kroner * 100)));
  const kroner = (of: number | null | undefined) => (of === undefined || of === null ? null : of / 100);
  const bounds = { least: 0, most: 100_000_000 };
  return (
    <fieldset class="layer-upload">
      <legend>{text.limits}</legend>
      <div class="fields">
        <UnknownNumberField
          label={text.minimum}
          unit={text.kr}
          value={kroner(limits?.minimumOere)}
          bounds={bounds}
          take={(typed) => set({ minimumOere: amount(typed) })}
        />
        <UnknownNumberField
          label={text.maximum}
          unit={text.kr}
          value={kroner(limits?.maximumOere)}
          bounds={bounds}
          take={(typed) => set({ maximumOere: amount(typed) })}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={limits?.ownBenefit === true}
          onChange={(event) => set({ ownBenefit: event.currentTarget.checked ? true : undefined })}
        />
        {text.ownBenefit}
      </label>
      {limits === undefined ? null : (
        <SelectField<LeftTo | "">
          label={text.leftTo}
          value={limits.leftTo ?? ""}
          options={[
            ["", text.leftAsked],
            ...(["others", "municipality", "unpaid"] as const).map((one) => [one, text.left[one]] as const),
          ]}
          take={(leftTo) => set({ leftTo: leftTo === "" ? null : leftTo })}
        />
      )}
    </fieldset>
  );
}
