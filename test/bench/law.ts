import { makeClassifyApp } from "../../functions/classify/app.ts";
import { classify } from "../../shared/law/index.ts";
import type { FloodSource, MeasureToClassify } from "../../shared/model/index.ts";
import type { BenchRow } from "./row.ts";
import { timed } from "./row.ts";

const sources: FloodSource[] = ["sea", "stream", "cloudburst", "groundwater"];

/** Fifty measures, a water each in turn, with half of their facts given. */
const measures = Array.from(
  { length: 50 },
  (_, i): MeasureToClassify => ({
    id: `m${i}`,
    kind: "property-protection",
    sources: [sources[i % 4]!],
    effects: ["flooding"],
    facts: i % 2 === 0 ? { project: "municipal-joint", benefit: "protection", inSeweredArea: true } : {},
  }),
);
const app = makeClassifyApp({ log: () => {} });
const warmUp = 20;

export const rows: BenchRow[] = [
  {
    work: "which law, who pays: 50 measures",
    target: "5 ms",
    measure: async () => {
      for (let i = 0; i < warmUp; i++) classify("2026-01-01", measures);
      return timed(() => classify("2026-01-01", measures));
    },
    baseline: {
      name: "the same through the API's own handler, without a network",
      measure: async () => {
        const ask = async () => {
          const response = await app.request("/v1/classifications", {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ lawAsOf: "2026-01-01", measures }),
          });
          return response.text();
        };
        for (let i = 0; i < warmUp; i++) await ask();
        const start = performance.now();
        await ask();
        return { ms: performance.now() - start };
      },
    },
  },
];
