import { useState } from "preact/hooks";
import type { DamageFunction, DamagingWater, OwnDamage } from "../../shared/model/index.ts";
import { damageClasses } from "../../shared/risk/index.ts";
import { damageForm } from "../../shared/texts/pages/damageForm.ts";
import { water } from "../../shared/texts/pages/water.ts";
import { NumberField, SelectField, TextField } from "../parts/fields.tsx";
import { readPoints } from "../parts/typed.ts";
import { language, words } from "../state/language.ts";

const waters: readonly DamagingWater[] = ["sea", "stream", "cloudburst"];
const bounds = { least: 0, most: 1_000_000 };

/** A form for one more curve of the case's own. */
export function NewDamageCurve({
  table,
  own,
  add,
}: {
  table: string;
  own: readonly OwnDamage[];
  add: (curve: OwnDamage) => void;
}) {
  const text = words(damageForm);
  const names = words(water).sources;
  const lang = language.value;
  const classes = damageClasses(table);
  const [of, setOf] = useState(classes[0]!.id);
  const [source, setSource] = useState<DamagingWater>("sea");
  const [kind, setKind] = useState<"perM2" | "points">("perM2");
  const [kroner, setKroner] = useState(1000);
  const [from, setFrom] = useState<"terrain" | "floor">("terrain");
  const [typed, setTyped] = useState("");
  const [citation, setCitation] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const take = () => {
    if (citation.trim() === "") return setWrong(text.citationNeeded);
    if (own.some((one) => one.class === of && one.source === source)) return setWrong(text.twice);
    const points = kind === "points" ? readPoints(typed, lang, bounds.most) : [];
    if (points === null) return setWrong(text.pointsWrong);
    const damage: DamageFunction = kind === "points" ? { kind, from, points } : { kind, kroner };
    setWrong(null);
    add({ class: of, source, damage, citation: citation.trim() });
  };
  return (
    <fieldset class="layer-upload">
      <legend>{text.add}</legend>
      <SelectField
        label={text.class}
        value={of}
        options={classes.map(({ id, title }) => [id, title[lang]] as const)}
        take={setOf}
      />
      <div class="fields">
        <SelectField<DamagingWater>
          label={text.source}
          value={source}
          options={waters.map((one) => [one, names[one]] as const)}
          take={setSource}
        />
        <SelectField<"perM2" | "points">
          label={text.kind}
          value={kind}
          options={(["perM2", "points"] as const).map((one) => [one, text.kinds[one]] as const)}
          take={setKind}
        />
      </div>
      {kind === "perM2" ? (
        <NumberField label={text.kroner} unit={text.unit} value={kroner} bounds={bounds} take={setKroner} />
      ) : (
        <>
          <SelectField<"terrain" | "floor">
            label={text.from}
            value={from}
            options={(["terrain", "floor"] as const).map((one) => [one, text.froms[one]] as const)}
            take={setFrom}
          />
          <p class="hint">{text.pointsHint}</p>
          <TextField label={text.points} value={typed} take={setTyped} />
        </>
      )}
      <TextField label={text.citation} value={citation} take={setCitation} />
      {wrong === null ? null : (
        <p class="field-error" role="alert">
          {wrong}
        </p>
      )}
      <button type="button" class="button button-secondary button--small" onClick={take}>
        {text.add}
      </button>
    </fieldset>
  );
}
