import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import type { Calculation, CaseFile, Correction, Decision, KeyData, WhyChanged } from "../../shared/model/index.ts";
import { clientOf } from "./client.ts";
import { endAll, type ServerProcess, startProcess } from "./serverProcess.ts";
import { signInAs } from "./signIn.ts";

/** By the m² of the houses, as Kerteminde's parts were: a correction then moves everybody's amount. */
const byHouse: KeyData = {
  id: "own-by-house",
  version: "1",
  title: { da: "Efter husets m²", en: "By the m² of the house" },
  says: { da: "Hver m² er lige meget.", en: "Each m² is as much." },
  unit: "parcel",
  force: "our-choice",
  inForce: { from: null, to: null },
  sources: [],
  review: "draft",
  layers: [{ id: "house", weight: 1, factors: [{ fact: "groundFloorM2" }] }],
};
const sag: CaseFile = { ...noret(), keys: [{ measure: "*", key: byHouse }] };
/** The lots that have one house: who pays for exactly its m². */
const houses = sag.parcels.flatMap(({ id, kind }) => {
  const own = sag.buildings.filter(({ parcelId }) => parcelId === id);
  return kind === "lot" && own.length === 1 ? [{ id, building: own[0]! }] : [];
});
const [corrected, exempted, relieved] = houses as [
  (typeof houses)[number],
  (typeof houses)[number],
  (typeof houses)[number],
];
const trueM2 = corrected.building.groundFloorM2 - 22;

/** Kerteminde 2019: 659 answers, 474 no, 183 yes, 2 blank (KL 2020). */
const against = 474;
const inFavour = 183;
const blank = 2;
const sides = [
  ...Array.from({ length: against }, () => "object" as const),
  ...Array.from({ length: inFavour }, () => "agree" as const),
  ...Array.from({ length: blank }, () => "blank" as const),
];
const corrections = new Map<string, Correction>([
  [corrected.id, { kind: "ground-floor-m2", buildingId: corrected.building.id, m2: trueM2 }],
  [exempted.id, { kind: "already-protected" }],
  [relieved.id, { kind: "own-protection" }],
]);

let folder: string;
let server: ServerProcess;
let id: string;
let token: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-kerteminde-"));
  server = await startProcess(join(folder, "data"));
  ({ id } = await clientOf(server.address).store(sag));
  token = (await signInAs("caseworker", server.address)).accessToken;
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${server.address}/v1/cases/${id}${path}`, {
    method,
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Copenhagen" });
const daysOn = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
const eventId = () => crypto.randomUUID();
const rollOf = async (theCase: CaseFile): Promise<Calculation> =>
  (await (await clientOf(server.address).call("POST", "/v1/calculations", theCase)).json()) as Calculation;
const m2Of = (theCase: CaseFile) => theCase.buildings.reduce((sum, { groundFloorM2 }) => sum + groundFloorM2, 0);

describe("Kerteminde on Noret, from a roll to a decision", () => {
  let heard: Calculation;
  let hearing: string;
  let decided: Decision;
  let why: WhyChanged;

  it("has 45 mio. kr. of which a foundation gives 15 and the owners pay 30", async () => {
    heard = await rollOf(sag);
    const [sluice] = heard.measures;
    const steps = sluice!.waterfall.filter(({ oere }) => oere !== 0).map(({ step, oere }) => [step, oere]);
    expect(steps).toEqual([
      ["gross", 4_500_000_000],
      ["foundation", 1_500_000_000],
      ["owners-with-benefit", 3_000_000_000],
    ]);
    // Each m² costs the same: the share of one house, to within the øre that rounding may move.
    const perM2 = 3_000_000_000 / m2Of({ ...sag, buildings: inRoll(heard) });
    const own = heard.units.find((unit) => unit.id === corrected.id)!;
    expect(Math.abs(own.oere - corrected.building.groundFloorM2 * perM2)).toBeLessThan(1);
  });

  it("hears 659 answers, 474 against, 183 for and 2 blank, and the parcels that have not answered stay unanswered", async () => {
    const opened = await ask<{ id: string }>("POST", "/hearings", {
      eventId: eventId(),
      days: { from: today, to: daysOn(28), length: "usual", because: null },
      sequence: 1,
    });
    hearing = opened.id;
    const letters = sides.map((side, i) => ({
      parcelId: houses[i]!.id,
      side,
      receivedOn: today,
      text: i === 0 ? "Huset er målt op igen." : null,
      correction: corrections.get(houses[i]!.id) ?? null,
    }));
    const got: number[] = [];
    for (let from = 0; from < letters.length; from += 500) {
      const some = letters.slice(from, from + 500);
      const { answers } = await ask<{ answers: { number: number }[] }>("POST", `/hearings/${hearing}/objections`, {
        eventId: eventId(),
        letters: some,
      });
      got.push(...answers.map(({ number }) => number));
    }
    expect(got.length).toBe(659);
    const { counts } = await ask<{ counts: Record<string, number> }>("GET", `/hearings/${hearing}`);
    expect(counts).toMatchObject({
      object: 474,
      agree: 183,
      blank: 2,
      parcels: 659,
      withCorrection: 3,
      undecided: 659,
    });
  });

  it("accepts three corrections, each a change of the case's own log", async () => {
    const { answers } = await ask<{ answers: { number: number; parcelId: string }[] }>(
      "GET",
      `/hearings/${hearing}/objections?correction=true`,
    );
    const numberOf = (parcelId: string) => answers.find((answer) => answer.parcelId === parcelId)!.number;
    const effects = new Map<string, object>([
      [corrected.id, { kind: "correct", againstRegister: true }],
      [exempted.id, { kind: "exempt" }],
      [relieved.id, { kind: "relieve", part: 0.5, leftTo: "others" }],
    ]);
    const { caseSequence } = await ask<{ caseSequence: number }>("PATCH", `/hearings/${hearing}/objections`, {
      eventId: eventId(),
      seenSequence: 1,
      decisions: [...effects].map(([parcelId, effect]) => ({
        answer: numberOf(parcelId),
        outcome: "accepted",
        reason: "Kommunen har set på stedet.",
        effect,
      })),
    });
    expect(caseSequence).toBe(4);
  });

  it("freezes the new roll with its hearing, and explains every amount that changed to the øre", async () => {
    for (let left = true; left; ) {
      const { done, of } = await ask<{ done: number; of: number }>("POST", "/changes", { from: 1, to: 4 });
      left = done < of;
    }
    decided = await ask<Decision>("POST", "/decisions", {
      eventId: eventId(),
      seenSequence: 4,
      decidedOn: today,
      hearing,
      since: null,
    });
    expect(decided.why?.fromSequence).toBe(1);
    expect(decided.heard?.counts).toMatchObject({ object: 474, agree: 183, blank: 2, undecided: 656 });
    expect(decided.heard?.answers.filter(({ outcome }) => outcome === "accepted").length).toBe(3);

    const roll = await ask<Calculation>("GET", `/decisions/${decided.number}/roll`);
    why = await ask<WhyChanged>("GET", `/decisions/${decided.number}/changes`);
    const before = new Map(heard.units.map((unit) => [unit.id, unit.oere]));
    const after = new Map(roll.units.map((unit) => [unit.id, unit.oere]));
    const told = new Map(why.units.map((unit) => [unit.id, unit]));
    expect(why.steps.length).toBe(3);
    for (const [unitId, oere] of after) {
      const moved = told.get(unitId)?.movedOere.reduce<number>((sum, one) => sum + one, 0) ?? 0;
      expect(moved).toBe(oere - before.get(unitId)!);
    }
    expect([...after.values()].reduce<number>((sum, oere) => sum + oere, 0)).toBe(3_000_000_000);
    expect(why.unmoved).toBe([...after.keys()].length - told.size);
  });

  it("has amounts that can be worked out by hand after each of the three", () => {
    const all = m2Of({ ...sag, buildings: inRoll(heard) });
    const bill = 3_000_000_000;
    const unit = (unitId: string) => why.units.find((one) => one.id === unitId)!;
    const afterStep = (unitId: string, steps: number) =>
      unit(unitId)
        .movedOere.slice(0, steps)
        .reduce<number>((sum, one) => sum + one, unit(unitId).beforeOere ?? 0);
    const within1 = (found: number, exact: number) => expect(Math.abs(found - exact)).toBeLessThan(1);
    const stepOf = (path: string) =>
      why.steps.findIndex(({ differences }) => differences.some((one) => one.path.startsWith(path)));
    expect([stepOf("buildings/groundFloorM2"), stepOf("decisions/exemptions"), stepOf("decisions/reliefs")]).toEqual([
      0, 1, 2,
    ]);

    // 1: 22 m² fewer in all. 2: the exempt house's m² are taken off. 3: half of a third house's amount goes to the others by the same key.
    within1(afterStep(corrected.id, 1), (bill * trueM2) / (all - 22));
    const left = all - 22 - exempted.building.groundFloorM2;
    within1(afterStep(corrected.id, 2), (bill * trueM2) / left);
    expect(unit(exempted.id).afterOere).toBe(0);
    const half = (bill * relieved.building.groundFloorM2) / left / 2;
    within1(afterStep(relieved.id, 3), half);
    within1(unit(corrected.id).afterOere!, ((bill - half) * trueM2) / (left - relieved.building.groundFloorM2));
    expect([unit(corrected.id).own, unit(exempted.id).own, unit(relieved.id).own]).toEqual([[0], [1], [2]]);
  });
});

/** The houses of those in the roll. */
function inRoll({ units }: Calculation): CaseFile["buildings"] {
  const ids = new Set(units.map((unit) => unit.id));
  return sag.buildings.filter(({ parcelId }) => ids.has(parcelId));
}
