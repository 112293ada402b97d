import { number } from "../../shared/texts/numbers.ts";
import { hearingWords } from "../../shared/texts/pages/hearingWords.ts";
import { ownHearing } from "../../shared/texts/pages/ownHearing.ts";
import { Field, SelectField, type Wrong } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { isOfBuilding, type Kind, type TypedCorrection } from "./correction.ts";
import type { OwnHearing } from "./ownHearing.ts";

type Building = OwnHearing["buildings"][number];

interface Props {
  view: OwnHearing;
  typed: TypedCorrection;
  take: (typed: TypedCorrection) => void;
  wrong: readonly Wrong[];
}

/** What is wrong about the property: first which fact, then the right one beside what the case says. */
export function CorrectionFields({ view, typed, take, wrong }: Props) {
  const text = words(ownHearing);
  const shared = words(hearingWords);
  const { buildings } = view;
  const kinds = (Object.keys(shared.corrections) as Kind[]).filter(
    (kind) => buildings.length > 0 || !isOfBuilding(kind),
  );
  const building = buildings.find(({ id }) => id === typed.buildingId);
  const set = (part: Partial<TypedCorrection>) => take({ ...typed, ...part });
  return (
    <>
      <SelectField<Kind | "">
        label={text.correctionKind}
        value={typed.kind}
        options={[["", text.nothing], ...kinds.map((kind) => [kind, shared.corrections[kind]] as const)]}
        take={(kind) => set({ kind, value: "", buildingId: typed.buildingId || (buildings[0]?.id ?? "") })}
      />
      {isOfBuilding(typed.kind) && buildings.length > 1 ? (
        <SelectField
          label={text.which}
          value={typed.buildingId}
          options={buildings.map((one) => [one.id, buildingTitle(one)] as const)}
          take={(buildingId) => set({ buildingId })}
        />
      ) : null}
      <Value view={view} building={building} typed={typed} set={set} wrong={wrong} />
    </>
  );
}

function buildingTitle({ useCode, groundFloorM2 }: Building): string {
  return words(hearingWords).building(useCode, number(groundFloorM2, language.value));
}

function Value({
  view,
  building,
  typed,
  set,
  wrong,
}: {
  view: OwnHearing;
  building: Building | undefined;
  typed: TypedCorrection;
  set: (part: Partial<TypedCorrection>) => void;
  wrong: readonly Wrong[];
}) {
  const text = words(ownHearing);
  const shared = words(hearingWords);
  const lang = language.value;
  const said = (value: number | null | undefined, unit: string) =>
    value == null ? text.notSaid : text.registerSays(`${number(value, lang, Number.isInteger(value) ? 0 : 2)} ${unit}`);
  const input = (label: string, hint: string, unit?: string) => (
    <Field label={label} hint={hint} unit={unit} issues={wrong}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          class="num"
          inputMode="decimal"
          aria-describedby={describedBy}
          aria-invalid={invalid}
          value={typed.value}
          onInput={(event) => set({ value: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  switch (typed.kind) {
    case "use":
      return input(text.newUse, `${text.registerSays(building?.useCode ?? "")}. ${text.newUseHint}`);
    case "ground-floor-m2":
      return input(text.newM2, said(building?.groundFloorM2, shared.m2), shared.m2);
    case "dwelling-m2":
      return input(text.newM2, said(building?.dwellingM2, shared.m2), shared.m2);
    case "registered-area-m2":
      return input(text.newM2, said(view.registeredAreaM2, shared.m2), shared.m2);
    case "floor-level":
      return (
        <>
          <SelectField<TypedCorrection["above"]>
            label={text.levelFrom}
            value={typed.above}
            options={[
              ["terrain", text.fromTerrain],
              ["dvr90", text.fromDvr90],
            ]}
            take={(above) => set({ above })}
          />
          {input(text.newLevel, said(building?.floorHeightM, `${shared.metres} ${shared.aboveTerrain}`), shared.metres)}
        </>
      );
    default:
      return null;
  }
}
