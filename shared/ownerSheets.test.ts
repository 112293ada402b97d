import { describe, expect, it } from "vitest";
import { catalogue } from "./allocation/index.ts";
import { madeRasters } from "./caseRasters.ts";
import { noret } from "./demo/index.ts";
import type {
  CaseDates,
  CaseFile,
  EmergencyService,
  FactRecord,
  KeyChoice,
  KeyData,
  OwnerSheet,
} from "./model/index.ts";
import { oere } from "./money/index.ts";
import { complainBy, datedSheet, ownerSheets } from "./ownerSheets.ts";
import { readability } from "./texts/lix.ts";
import { sheetInWords } from "./texts/sheet/index.ts";

const parcel = "9990001-12a";

function sheetsOf(change: (sag: CaseFile) => CaseFile = (sag) => sag) {
  const sag = change(noret());
  const made = ownerSheets(sag, new Map(madeRasters(sag)));
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}
const sheetOf = (change?: (sag: CaseFile) => CaseFile, id = parcel): OwnerSheet => sheetsOf(change).sheetOf(id)!;

describe("an owner's sheet of Noret, where 30 million are shared equally by 1,000 parcels", () => {
  const sheet = sheetOf();

  it("holds the share and what it is a month: 30,000 kr. over 30 years at 3 %", () => {
    // 30,000 · 0.03 / (1 − 1.03⁻³⁰) = 30,000 · 0.0510193 = 1,530.58 a year.
    expect(sheet.amount.oere).toBe(3_000_000);
    expect([sheet.amount.payments.perYearOere, sheet.amount.payments.perMonthOere]).toEqual([153_058, 12_755]);
  });

  it("holds the factors that make it", () => {
    const [{ line, billOere, key } = expect.fail("nothing reached")] = sheet.reached;
    expect([line.oere, line.layers[0]!.points, line.layers[0]!.pointsTotal, billOere]).toEqual([
      3_000_000,
      "1000000",
      "1000000000",
      3_000_000_000,
    ]);
    expect(key.title.da).toBe("Lige meget hver");
  });

  it("says that the parcel bears more than it gains: nothing is saved, and the upkeep comes on top", () => {
    // 300 kr. of upkeep a year over 50 years: 35 years at 3.5 % and 15 at 2.5 %,
    // 300 · (20.0007 + 0.29998 · 12.3814) = 7,114 kr., and the share of 30,000.
    expect(sheet.gain.benefitPvOere).toBe(0);
    expect(Math.round(sheet.gain.bearsPvOere / 100)).toBe(37_114);
    expect(sheet.gain.paysMoreThanGains).toBe(true);
  });

  it("names the chosen key first among those beside it, and pays by value what its value is of all values", () => {
    const [chosen, ...others] = sheet.otherKeys!.keys;
    expect([chosen!.chosen, chosen!.oere]).toEqual([true, 3_000_000]);
    expect(others.map(({ chosen: one }) => one)).toEqual([false, false, false]);
    const { parcels } = noret();
    const value = (id: string) => parcels.find((one) => one.id === id)!.propertyValue!.oere;
    const all = sheetsOf().ids.reduce((sum, id) => sum + value(id), 0);
    const byValue = others.find(({ title }) => title.en.includes("value") && !title.en.includes("risk"))!;
    expect(Math.abs(byValue.oere! - (3_000_000_000 * value(parcel)) / all)).toBeLessThan(1);
  });

  it("holds what the water costs in each year that the case looks at", () => {
    expect(sheet.damage.map(({ year }) => year)).toEqual([2020, 2050, 2100]);
  });

  it("names who decides and by what, and that it is § 9 a that charges", () => {
    expect(sheet.law.decides).toEqual(["municipality"]);
    expect(sheet.law.provisions.map(({ at }) => at)).toContain("§ 9 a");
    expect(sheet.law.coastal).toBe(true);
  });

  it("leaves open what nobody has said: land, hearing, decision, bands", () => {
    expect([sheet.unit.givesLand, sheet.hearing, sheet.decision, sheet.band]).toEqual([null, null, null, null]);
  });
});

describe("upkeep beside the share", () => {
  // 300,000 kr. a year on 1,000 parcels.
  const notesOf = (upkeepPaidBy?: "owners-with-benefit" | "municipality-as-authority") =>
    sheetInWords(
      sheetOf((sag) => ({
        ...sag,
        measures: sag.measures.map((one) => ({ ...one, cost: { ...one.cost, upkeepPaidBy } })),
      })),
      "da",
    ).notes.map((note) => note.replaceAll("\u00a0", " "));

  it("is told in kroner a year, apart from the share", () => {
    expect(notesOf("owners-with-benefit")).toEqual(["Dertil 300,00 kr. om året til drift, særskilt fra andelen."]);
  });

  it("is not decided, and that is said; and none where the municipality pays it", () => {
    expect(notesOf()).toEqual(["Hvem der betaler driften, er ikke besluttet."]);
    expect(notesOf("municipality-as-authority")).toEqual([]);
  });
});

it("there is no sheet of a parcel that is not in the roll", () => {
  expect(sheetsOf().sheetOf("9990001-nope")).toBeNull();
});

it("land that is given is said, and so is land that is not", () => {
  const given = (givesLand: boolean) => (sag: CaseFile) => ({
    ...sag,
    parcels: sag.parcels.map((one) => (one.id === parcel ? { ...one, givesLand } : one)),
  });
  expect(sheetOf(given(true)).unit.givesLand).toBe(true);
  expect(sheetOf(given(false)).unit.givesLand).toBe(false);
});

it("where no terrain is known, water, damage and gain are not known, and whether it pays more than it gains neither", () => {
  const sheet = sheetOf((sag) => ({
    ...sag,
    terrainRef: null,
    water: { ...sag.water, sea: null },
    parcels: sag.parcels.map((one) => ({ ...one, terrain: null })),
    buildings: sag.buildings.map((one) => ({ ...one, terrain: null })),
  }));
  expect(sheet.water.yearlyChance).toBeNull();
  expect(sheet.damage.map(({ withoutOere }) => withoutOere)).toEqual([null, null, null]);
  expect([sheet.gain.benefitPvOere, sheet.gain.paysMoreThanGains]).toEqual([null, null]);
  // A key that needs the water cannot share such a case.
  expect(sheet.otherKeys!.keys.find(({ title }) => title.en.includes("risk"))!.oere).toBeNull();
});

describe("the other keys", () => {
  const others = (change: (sag: CaseFile) => CaseFile) => {
    const sheet = sheetOf(change);
    const section = sheetInWords(sheet, "da").sections.find(({ topic }) => topic === "other-keys")!;
    return { ...sheet.otherKeys!, says: section.says.join(" ") };
  };
  const considering = (...keysConsidered: KeyChoice["key"][]) =>
    others((sag) => ({ ...sag, decisions: { ...sag.decisions, keysConsidered } }));
  const equal = { id: "equal", version: "1" };
  const byValue = { id: "property-value", version: "1" };

  it("are examples where the case does not say which were considered, and that is said", () => {
    const { keys, areExamples, says } = others((sag) => sag);
    expect([keys.length, areExamples]).toEqual([4, true]);
    expect(says).toContain("Nøglerne her er eksempler. Kommunen har ikke sagt, hvilke den har overvejet.");
  });

  it("are those that were considered, in their order, with the chosen one first and once", () => {
    const solidarity = { id: "m12-solidarity", version: "1" };
    const { keys, areExamples, says } = considering(solidarity, equal, byValue);
    expect(keys.map(({ title, chosen }) => [title.da, chosen])).toEqual([
      ["Lige meget hver", true],
      ["Solidarisk", false],
      ["Efter ejendomsværdi", false],
    ]);
    expect(areExamples).toBe(false);
    expect(says).toBe("Kommunen har overvejet nøglerne her. Med en anden nøgle bliver dit beløb et andet.");
  });

  it("are none where only the chosen one was considered, and that is said", () => {
    const { keys, says } = considering(equal);
    expect(keys).toHaveLength(1);
    expect(says).toBe("Kommunen har kun overvejet den nøgle, der er valgt.");
  });

  it("share by a key of the case's own: half equally and half by value is the middle of the two", () => {
    const [one, of] = [{ fact: "one" }, { fact: "propertyValueKroner" }] as const;
    const half: KeyData = {
      ...{ id: "egen", version: "1", title: { da: "Halvt", en: "Half" }, says: { da: "Halvt.", en: "Half." } },
      ...{ unit: "parcel", standing: "own", force: "our-choice", review: "draft", sources: [] },
      inForce: { from: null, to: null },
      layers: [
        { id: "lige", weight: 1, factors: [one] },
        { id: "værdi", weight: 1, factors: [of] },
      ],
    };
    const { keys } = considering(byValue, half);
    const [, value, middle] = keys.map(({ oere }) => oere!);
    expect(Math.abs(middle! - (3_000_000 + value!) / 2)).toBeLessThanOrEqual(1);
  });

  it("hold the case's own key as it was when it was considered, beside what it has become", () => {
    const own = (weight: number): KeyData => ({
      ...catalogueKey("equal"),
      ...{ id: "egen-equal", standing: "own", title: { da: `Egen ${weight}`, en: `Own ${weight}` } },
      layers: [{ id: "lige", weight, factors: [{ fact: "one" }] }],
    });
    const { keys } = others((sag) => ({
      ...sag,
      keys: [{ measure: "*", key: own(2) }],
      decisions: { ...sag.decisions, keysConsidered: [own(1), { ...own(2), version: "2" }] },
    }));
    expect(keys.map(({ title }) => title.da)).toEqual(["Egen 2", "Egen 1"]);
  });
});

describe("who builds, and who guarantees", () => {
  const builds = (change: (sag: CaseFile) => CaseFile, lang: "da" | "en" = "da") =>
    sheetInWords(sheetOf(change), lang)
      .sections.find(({ topic }) => topic === "builds")!
      .says.join(" ")
      .replaceAll("\u00a0", " ");
  const withFacts = (facts: FactRecord, more: Partial<CaseFile> = {}) => {
    return (sag: CaseFile): CaseFile => ({
      ...sag,
      ...more,
      measures: sag.measures.map((one) => ({ ...one, facts: { ...one.facts, ...facts } })),
    });
  };
  const loan = { kind: "annuity", years: 25, ratePerYear: 0.03, lender: "kommunekredit" } as const;

  it("the municipality builds Noret's sluice, all 45 million fall under its ceiling, and the guarantee is not known", () => {
    expect(builds((sag) => sag)).toBe(
      "Kommunen bygger. Det vides ikke, hvem der driver det bagefter. 45.000.000 kr. tæller under kommunens loft for anlæg (KL, januar 2020). Om tilskud trækkes fra, er ikke undersøgt. Loftet er en grænse for, hvad kommunen må bygge for. Det vides ikke, hvem der garanterer for lånet, og hvad det betyder for dig. Spørg kommunen.",
    );
  });

  it("an association that builds and runs has nothing under the ceiling, and its loan in KommuneKredit a full guarantee", () => {
    const says = builds((sag) => {
      const { measures, financing } = withFacts({ builder: "association", municipalGuarantee: true })(sag);
      return {
        ...sag,
        measures: measures.map((one) => ({ ...one, runBy: "association" })),
        financing: { ...financing, loan },
      };
    });
    expect(says).toBe(
      "En forening (et lag) bygger. En forening (et lag) driver det bagefter. Intet tæller under kommunens loft for anlæg (KL, januar 2020). Kommunen garanterer for lånet. Den skal altså betale, hvis ejerne ikke gør det. Hvad garantien koster, er ikke regnet med i dit beløb. KommuneKredit kræver, at kommunen garanterer for hele lånet. Garantien holdes uden for kommunens låneramme (KL, januar 2020).",
    );
  });

  it("what nobody has said is not known: builder, ceiling; and that there is no guarantee is said as it was told", () => {
    const nobody = (sag: CaseFile): CaseFile => ({
      ...sag,
      measures: sag.measures.map(({ facts: { builder: _, ...facts }, ...one }) => ({
        ...one,
        facts: { ...facts, municipalGuarantee: false },
      })),
    });
    expect(builds(nobody)).toContain("Det vides ikke, hvem der bygger.");
    expect(builds(nobody)).toContain("Det vides ikke, hvor meget der tæller under kommunens loft for anlæg.");
    expect(builds(nobody)).toContain("Kommunen garanterer ikke for lånet. Det vides ikke, om andre gør.");
    expect(builds(nobody)).not.toContain("låneramme");
  });

  it("whether a guarantee counts in the loan frame is not known on a day that no source was read for", () => {
    const says = builds(withFacts({ municipalGuarantee: true }, { lawAsOf: "2013-06-01" }), "en");
    expect(says).toContain("The municipality guarantees the loan.");
    expect(says).toContain("It is not known whether the guarantee counts in the municipality's loan frame.");
  });

  it("nothing is said of a guarantee where nobody borrows", () => {
    expect(builds((sag) => ({ ...sag, financing: { ...sag.financing, loan: null } }))).not.toMatch(/lån|garanter/);
  });

  it("two works that different parties build are each told by name, and what one does not say leaves the sum unknown", () => {
    const two =
      (builder: string | undefined) =>
      (sag: CaseFile): CaseFile => {
        const [first] = sag.measures;
        const { builder: _, ...facts } = first!.facts;
        const second = {
          ...first!,
          id: "dige",
          title: "Diget",
          facts: builder === undefined ? facts : { ...facts, builder },
        };
        return { ...sag, measures: [first!, second] };
      };
    expect(builds(two("association"))).toContain("Sluse i mundingen: Kommunen bygger. Det vides ikke");
    expect(builds(two("association"))).toContain("Diget: En forening (et lag) bygger.");
    expect(builds(two(undefined))).toContain("Det vides ikke, hvor meget der tæller under kommunens loft for anlæg.");
    // 45 million twice.
    expect(builds(two("municipality"))).toContain("90.000.000 kr. tæller under kommunens loft");
    expect(builds(two("municipality")).match(/Kommunen bygger/g)).toHaveLength(1);
  });
});

describe("what the emergency service does", () => {
  const emergencyOf = (emergency: EmergencyService | undefined, lang: "da" | "en" = "da") =>
    sheetInWords(
      sheetOf((sag) => ({
        ...sag,
        municipality: { ...sag.municipality, ...(emergency === undefined ? {} : { emergency }) },
      })),
      lang,
    )
      .sections.find(({ topic }) => topic === "emergency")!
      .says.join(" ")
      .replaceAll("\u00a0", " ");
  const from = { source: "Beredskabsplanen", asOf: "2019-11-01" };

  it("is not known where the municipality has not said, and whom to ask is said", () => {
    expect(emergencyOf(undefined)).toContain("Det vides ikke. Vi har ikke læst reglerne for beredskabet.");
    expect(emergencyOf(undefined)).toContain("Spørg kommunen, hvad den gør ved dit hus");
  });

  it("is told as it was typed, with its source and day, each text closed by one stop", () => {
    const said = { ...from, does: { da: "Den lukker slusen" }, doesNot: { da: "Den pumper ikke din kælder tom." } };
    expect(emergencyOf(said)).toMatch(
      /^Det gør det: Den lukker slusen\. Det gør det ikke: Den pumper ikke din kælder tom\. Det har kommunen skrevet\. Kilde: Beredskabsplanen, 1\. november 2019\./,
    );
  });

  it("is not known of the half that was not typed: never that nothing is done", () => {
    expect(emergencyOf({ ...from, does: { da: "Den lukker slusen." } })).toContain(
      "Hvad det ikke gør, vides ikke her. Spørg kommunen, hvad du selv skal gøre.",
    );
    expect(emergencyOf({ ...from, doesNot: { da: "Den pumper ikke." } })).toContain(
      "Hvad det gør, vides ikke her. Spørg kommunen.",
    );
  });

  it("stands in English where it was typed so, and else in the Danish that was typed, which is said", () => {
    const said = {
      ...from,
      does: { da: "Den lukker slusen.", en: "It closes the sluice." },
      doesNot: { da: "Den pumper ikke." },
    };
    expect(emergencyOf(said, "en")).toContain("It does this: It closes the sluice.");
    expect(emergencyOf(said, "en")).toContain("It does not do this (told in Danish): Den pumper ikke.");
  });
});

describe("what is paid beside what is saved", () => {
  const net = (bears: number, saved: number) => {
    const sheet = sheetOf();
    const gain = {
      ...sheet.gain,
      bearsPvOere: oere(bears),
      benefitPvOere: oere(saved),
      paysMoreThanGains: bears > saved,
    };
    return sheetInWords({ ...sheet, gain }, "da")
      .sections.find(({ topic }) => topic === "gain")!
      .says.join(" ")
      .replaceAll("\u00a0", " ");
  };

  it("is told as the one less the other", () => {
    expect(net(3_711_400, 1_000_000)).toContain("Du betaler altså 27.114 kr. mere, end du sparer i skade.");
    expect(net(1_000_000, 3_711_400)).toContain("Du sparer altså 27.114 kr. mere i skade, end du betaler.");
  });

  it("is the same where they differ by less than half a krone, which is never told as 0 kr. more", () => {
    expect(net(1_000_049, 1_000_000)).toContain("Du betaler altså det samme, som du sparer i skade.");
    expect(net(1_000_050, 1_000_000)).toContain("Du betaler altså 1 kr. mere, end du sparer i skade.");
  });
});

const catalogueKey = (id: string): KeyData => catalogue.find((one) => one.id === id)!;

it("a case whose measures have each their own key has no other key beside", () => {
  const sheet = sheetOf((sag) => ({ ...sag, keys: [{ measure: "sluse", key: { id: "equal", version: "1" } }] }));
  expect(sheet.otherKeys).toBeNull();
});

it("bands are drawn where the case says how uncertain it is, and hold the share", () => {
  const sheet = sheetOf((sag) => ({
    ...sag,
    economy: { ...sag.economy, uncertainty: { seed: 1, draws: 20, levelSdM: 0.1, damageCv: 0.3, costCv: 0.2 } },
  }));
  const { draws, shareOere } = sheet.band!;
  expect(draws).toBe(20);
  expect(shareOere!.lowOere).toBeLessThan(3_000_000);
  expect(shareOere!.highOere).toBeGreaterThan(3_000_000);
});

describe("a decision", () => {
  const law = sheetOf((sag) => ({ ...sag, lawAsOf: "2025-11-27" })).law;

  it("of which notice was given on 27 November 2025 may on coastal works be appealed until 29 December: the days between are holidays", () => {
    expect(complainBy("2025-11-27", law)).toEqual({ ok: true, value: "2025-12-29" });
  });

  it("has no deadline that we know where the appeal is not read for the day", () => {
    expect(complainBy("2020-01-15", sheetOf().law)).toEqual({ ok: true, value: null });
  });

  it("is refused on a day that is not one", () => {
    expect(complainBy("2025-02-30", law)).toMatchObject({ ok: false, issues: [{ code: "wrong-type" }] });
  });
});

describe("the dates of a sheet", () => {
  const sheets = sheetsOf((sag) => ({ ...sag, lawAsOf: "2025-11-27" }));
  const dated = (dates: CaseDates | null) => {
    const sheet = datedSheet(sheets, parcel, dates)!;
    const says = sheetInWords(sheet, "da");
    return { ...sheet, says: JSON.stringify(says) };
  };

  it("are not known where nobody has told them, and that is said: never that there is no hearing", () => {
    const { hearing, decision, says } = dated(null);
    expect([hearing, decision]).toEqual([null, null]);
    expect(says).toContain("Om høringen er åben, vides ikke her.");
    expect(says).toContain("Om der er en afgørelse, vides ikke her.");
  });

  it("are none where nothing has been opened or decided", () => {
    const { hearing, decision, says } = dated({ hearing: null, decision: null });
    expect([hearing, decision]).toEqual(["none", "none"]);
    expect(says).toContain("Høringen er ikke åben endnu.");
    expect(says).toContain("Der er ingen afgørelse at klage over endnu.");
  });

  it("are told where the owners are heard, and what is decided but not notified has no deadline yet", () => {
    const { says } = dated({
      hearing: { from: "2025-10-01", to: "2025-10-29" },
      decision: { decidedOn: "2025-11-25", notifiedOn: null },
    });
    expect(says).toContain("Høringen er åben fra den 1. oktober 2025 til den 29. oktober 2025.");
    expect(says).toContain("Fristen for at klage løber fra den dag, du får afgørelsen.");
  });

  it("have the last day to complain once notice is given (definition 31)", () => {
    const { decision, says } = dated({
      hearing: null,
      decision: { decidedOn: "2025-11-25", notifiedOn: "2025-11-27" },
    });
    expect(decision).toEqual({ decidedOn: "2025-11-25", notifiedOn: "2025-11-27", complainBy: "2025-12-29" });
    expect(says).toContain("Klag senest den 29. december 2025.");
  });

  it("are of no sheet where the roll has no such unit", () => {
    expect(datedSheet(sheets, "9990001-nobody", null)).toBeNull();
  });
});

describe("before the amount is read", () => {
  it("several owners of one parcel are counted", () => {
    const sheet = sheetOf((sag) => ({
      ...sag,
      parcels: sag.parcels.map((one) =>
        one.id === parcel
          ? {
              ...one,
              ownerParts: [
                { id: "a", weight: 1 },
                { id: "b", weight: 2 },
              ],
            }
          : one,
      ),
    }));
    expect(sheet.unit.owners).toBe(2);
    const ofOwners = (one: OwnerSheet) => sheetInWords(one, "da").notes.filter((note) => note.includes("ejere"));
    expect(ofOwners(sheet)).toEqual(["Matriklen har 2 ejere. Beløbet er for dem alle."]);
    expect(ofOwners(sheetOf())).toEqual([]);
  });

  it("how often water passes over the works is told as a number of years only up to a thousand", () => {
    const sheet = sheetOf();
    const says = (years: number | null, kind: "sluice" | "pump" = "sluice") => {
      const works = sheet.works.map((one) => ({
        ...one,
        kind,
        crestLevelM: kind === "pump" ? null : one.crestLevelM,
        overtoppedReturnPeriodYears: years,
      }));
      return sheetInWords({ ...sheet, works }, "en")
        .sections.find(({ topic }) => topic === "water")!
        .says.at(-1)!
        .replaceAll("\u00a0", " ");
    };
    expect(says(137.4)).toMatch(/happen every 137 years\.$/);
    expect(says(15_000)).toMatch(/rarer than every 1,000 years\.$/);
    expect(says(null)).toBe("It is not known how often water may pass over the works.");
    // Nothing passes over a pump.
    expect(says(null, "pump")).toBe("Your ground lies at 2.81 m.");
  });
});

describe("a parcel that came of another after the key was decided", () => {
  const split: CaseFile["decisions"]["parcelChanges"] = [
    {
      ...{ on: "2028-05-01", from: [parcel], rule: "area", source: "Matrikelsag 1" },
      to: [
        { id: parcel, registeredAreaM2: 600 },
        { id: "9990001-12x", registeredAreaM2: 300 },
      ],
    },
    {
      ...{ on: "2029-05-01", from: ["9990001-12x", "9990001-12c"], rule: "area", source: "Matrikelsag 2" },
      to: [{ id: "9990001-12y", registeredAreaM2: 1_000 }],
    },
  ];
  const sheets = sheetsOf((sag) => ({ ...sag, decisions: { ...sag.decisions, parcelChanges: split } }));
  const merged = sheets.sheetOf("9990001-12y")!;

  it("owes its part of the land: 300 of 900 m² of 30,000 kr., and the 30,000 kr. of the other that it holds", () => {
    expect(merged.amount.oere).toBe(1_000_000 + 3_000_000);
    expect(merged.carried!.from).toEqual(["9990001-12a", "9990001-12c"]);
    const steps = merged.carried!.steps.map(({ from, to, heldOere, part, parts, oere }) => [
      ...[from.length, to, heldOere, part, parts, oere],
    ]);
    expect(steps).toEqual([
      [1, "9990001-12x", 3_000_000, 300, 900, 1_000_000],
      [2, "9990001-12y", 4_000_000, 1_000, 1_000, 4_000_000],
    ]);
  });

  it("has no water, damage or gain that was worked out for it, and that is said", () => {
    expect([merged.damage, merged.gain.benefitPvOere, merged.gain.paysMoreThanGains]).toEqual([[], null, null]);
    expect([merged.unit.areaM2, merged.unit.hasBuilding, merged.otherKeys, merged.band]).toEqual([
      ...[null, null, null, null],
    ]);
    const { title, notes, sections } = sheetInWords(merged, "da");
    expect(title).toBe("Matrikel 12y: din andel");
    expect(notes.join(" ")).toContain("er ikke regnet ud for den nye matrikel");
    const reached = sections.find(({ topic }) => topic === "reached")!;
    expect(reached.tables.map(({ totals }) => totals[0]!.at(-1))).toEqual(["10.000,00 kr.", "40.000,00 kr."]);
    expect(sections.find(({ topic }) => topic === "water")!.says.join(" ")).toContain(
      "Det vides ikke, hvor tit vandet når din bygning.",
    );
  });

  it("pays the instalments that go with the land: two thirds of the parcel's for the one that keeps its number", () => {
    // Two thirds of 153,058 øre a year are 102,038.67: the one that comes first by its remainder has the øre.
    const kept = sheets.sheetOf(parcel)!;
    expect([kept.amount.oere, kept.amount.payments.perYearOere]).toEqual([2_000_000, 102_039]);
  });

  it("has the sheet in the place of those that it came of; they are told apart from those who owe", () => {
    // 1,000 less the two that have ended as they were, and the two that owe today.
    expect(sheets.ids).toHaveLength(1_000);
    expect(sheets.ids.slice(-2)).toEqual(["9990001-12a", "9990001-12y"]);
    expect(sheets.ids.filter((id) => id === "9990001-12c" || id === "9990001-12x")).toEqual([]);
    expect(sheets.sheetOf("9990001-12c")!.unit.changedOn).toBe("2029-05-01");
  });

  it("has plain words: a LIX of at most 45", () => {
    const { notes, sections } = sheetInWords(merged, "da");
    expect(readability([...notes, ...sections.flatMap(({ says }) => says)]).lix).toBeLessThanOrEqual(45);
  });
});
