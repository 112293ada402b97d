/** A town that does not exist, of more parcels than one case holds: of the rehearsal's country (test/prove/national), cut as the product cuts. */
import { type CutChunk, chunksOf, headerOf } from "../../shared/chunks/cutCase.ts";
import type { Building, CaseFile, Parcel } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { untold } from "../../shared/untold.ts";
import { chunkOf, chunkPlans, measures, southM, twoLayers, westM } from "../prove/national/nation.ts";
import { clientOf } from "./client.ts";

export interface LargeTown {
  header: CaseFile;
  chunks: CutChunk[];
}

/** Parcels over some municipalities of the country, with a dike against the sea that its owners pay by value and area. */
export function largeTown(total: number, municipalities = 1): LargeTown {
  const parcels: Parcel[] = [];
  const buildings: Building[] = [];
  for (const plan of chunkPlans(total, municipalities)) {
    const { parcels: some, buildings: theirs } = chunkOf(plan);
    parcels.push(...some);
    buildings.push(...theirs);
  }
  const chunks = [...chunksOf({ parcels, buildings, exposure: untold.exposure })];
  const [dike] = measures(total, municipalities);
  const said = { origin: "model", datum: "DVR90", citation: "Opdigtet" } as const;
  const sag: CaseFile = {
    ...{ format: "vandret-sag/1.8", title: "Storby", municipality: { code: null, name: "Storby" } },
    dataSource: { text: "Opdigtet by", synthetic: true },
    ...{ lawAsOf: "2026-01-01", priceYear: 2026, horizonYears: 50 },
    area: {
      type: "Polygon",
      coordinates: [
        [
          [westM - 100, southM - 100],
          [westM + 60_000, southM - 100],
          [westM + 60_000, southM + 60_000],
          [westM - 100, southM + 60_000],
          [westM - 100, southM - 100],
        ],
      ],
    },
    measures: [{ ...dike!, title: "Dige ved fjorden" }],
    ...{ parcels: [], buildings: [] },
    hazards: [20, 50, 100].map((returnPeriodYears, i) => ({
      ...{ ...said, source: "sea", quantity: "level", scenarioYear: 2026, returnPeriodYears },
      levelM: [1.6, 1.8, 2][i]!,
    })),
    ...untold,
    ...{ layers: [], splits: [] },
    keys: [{ measure: "*", key: twoLayers() }],
    decisions: { exemptions: [], missingValue: null },
    financing: { contributions: [], loan: { kind: "annuity", years: 25, ratePerYear: 0.03, feeOere: oere(0) } },
    rules: { eadRule: "linear", damageThresholdM: 0.2, startReturnPeriodYears: null, minOverlapM2: 1, rate: "fm-2021" },
  };
  return {
    chunks,
    header: headerOf(
      sag,
      chunks.map(({ ref }) => ref),
    ),
  };
}

/** Puts the chunks where the API says and stores the case; gives its id. */
export async function storeLargeTown(address: string, { header, chunks }: LargeTown): Promise<string> {
  const client = clientOf(address);
  for (const { text, ref } of chunks) {
    const asked = await client.call("POST", "/v1/uploads", { sha256: ref.sha256, bytes: ref.bytes });
    const { put } = (await asked.json()) as { put: { url: string; headers: Record<string, string> } | null };
    if (put === null) continue;
    const answer = await fetch(new URL(put.url, address), { method: "PUT", headers: put.headers, body: text });
    if (answer.status !== 204) throw new Error(`${answer.status}: ${await answer.text()}`);
  }
  return (await client.store(header)).id;
}
