import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { classify } from "../../shared/law/index.ts";
import type { MeasureLaw } from "../../shared/model/index.ts";
import {
  effects,
  forces,
  givenFacts,
  names,
  outcomes,
  parties,
  payers,
  readFacts,
  usualKind,
  waters,
} from "./words.ts";

/** What is told beside payers, in the words of the tables. */
const told = {
  "prøves fuldt ud inden fire uger": "complaint-coast",
  "prøves fuldt ud inden fire uger, ikke kontrolleret": "complaint-coast-not-checked",
  "fremme kan ikke påklages": "promotion-cannot-be-appealed",
  "seks måneder til domstolene": "court-six-months",
  "nævnet eller ministeriet, ikke læst": "complaint-coast-before-2018",
  "teknisk klage til nævnet, frist ikke kontrolleret": "complaint-stream-technical",
  "økonomisk klage til taksation inden fire uger": "complaint-stream-economic",
  "klage over vej til Vejdirektoratet": "complaint-private-road",
  "spildevandsplan, ikke kontrolleret": "complaint-wastewater-plan",
  "klage ikke læst": "complaint-not-read",
  "garanti uden for lånerammen": "guarantee-outside-loan-frame",
  "højst 25 år": "loan-within-25",
  "over 25 år kan få dispensation": "dispensation-possible",
  "fuld garanti": "full-guarantee-needed",
  "puljen kan give": "pool-may-grant",
  "myndigheden lægger ud": "authority-may-advance",
  "garanti til pumpelag": "authority-may-guarantee",
  "to til tre år": "board-takes-years",
  anlægsloftet: "counts-under-ceiling",
  "ingen formel": "open-no-formula",
  "§ 24 ikke læst": "open-regulation-not-read",
  "ekspertgruppen ukendt": "open-expert-group",
  "start kun ventet": "open-start-expected",
  "udenfor er en læsning": "open-outside-is-derived",
  "rekreation udenfor": "recreation-not-charged",
  "del for del": "separable-must-be-charged-apart",
  "pligt for alle holdt": "duty-for-all-upheld",
  "afstand afvist": "erosion-distance-rejected",
  "to love og to klageveje": "rain-behind-dike",
  "fjord og å": "sea-and-stream",
  "nye vedtægter": "old-association",
  "kloak uden lov": "sewer-renewal-without-law",
  "kloak, udpeg": "sewer-renewal-designate",
  "skybrud i vandløb": "cloudburst-in-stream",
  "uden gavn opstrøms": "upstream-retention",
  "to virkninger": "flooding-and-erosion",
  "natur kan standse": "natura-may-stop",
  "bygherren betaler": "developer-pays",
  "flere vande": "several-waters-split",
  "KL: det hele til 2016": "kl-whole-until-2016",
  "fordeles efter brug": "shared-by-use",
  "ledningsejere bidrager": "line-owners-contribute",
  "ledningsejere betaler mest": "line-owners-pay-most",
  "puljen dækker stormflod": "cover-surge",
  "dækning ikke kontrolleret": "cover-not-checked",
  "laget bygger": "association-builds",
  "andre tilladelser erstattes": "permit-replaces-others",
  "KL: kystfond": "kl-coast-fund",
  "KL: tillæg på forsikringen": "kl-insurance-surcharge",
  "KL: faste modeller": "kl-fixed-models",
  "KL: ét klageorgan": "kl-one-complaint-body",
  "KL: hjælp til at flytte": "kl-help-to-move",
  "KL: uden for loftet": "kl-outside-ceiling",
  "KL: lån for alle": "kl-loans-for-all",
  "KL: ret til at begynde": "kl-right-to-start",
  "KL: opstrøms i nøglen": "kl-retention-in-key",
  "KL: vejlovens nøgler": "kl-road-law-keys",
  "KL: ejerstrategi": "kl-ownership-strategy",
  "KL: grundvandsnøgle": "kl-groundwater-key",
  "KL: lånegrænser": "kl-mortgage-limits",
} as const;

const bases = { "det nødvendige": "necessary-cost", merudgiften: "excess-cost", vedligeholdelsen: "upkeep" } as const;

const table = z.strictObject({
  tabel: z.string(),
  gennemgået: z.string().nullable(),
  rækker: z
    .array(
      z.strictObject({
        navn: z.string(),
        givet: z.strictObject({
          dato: z.string(),
          vand: z.array(names(waters)).min(1),
          virkning: z.array(names(effects)).optional(),
          fakta: givenFacts,
          "tænkt regel": z.literal(true).optional(),
        }),
        forventet: z.strictObject({
          periode: z.string().optional(),
          lov: z.array(z.string()),
          afgør: z.array(names(parties)).optional(),
          begynder: z.array(names(parties)).optional(),
          betaler: z
            .array(
              z.strictObject({
                hvem: names(payers),
                udfald: names(outcomes),
                andel: z.number().optional(),
                af: names(bases).optional(),
                styrke: names(forces).optional(),
                tænkt: z.literal(true).optional(),
              }),
            )
            .optional(),
          siger: z.array(names(told)).optional(),
          "siger ikke": z.array(names(told)).optional(),
        }),
      }),
    )
    .min(1),
});

const byWho = (a: { who: string; of: string | null }, b: { who: string; of: string | null }): number =>
  `${a.who} ${a.of}` < `${b.who} ${b.of}` ? -1 : 1;

const codesTold = (law: MeasureLaw): string[] =>
  [
    ...law.notCharged,
    ...law.financing,
    ...law.hearing,
    ...law.complaint,
    ...law.expropriation,
    ...law.works,
    ...law.duration,
    ...law.warnings,
    ...law.open,
    ...law.findings.filter(({ outcome }) => outcome !== "no").map(({ because }) => because),
  ].map(({ code }) => code);

for (const file of ["test/cases/regeltabel-a.yaml", "test/cases/regeltabel-b.yaml"]) {
  const { tabel, rækker } = table.parse(parse(readFileSync(file, "utf8"), { schema: "core" }));
  describe(tabel, () => {
    for (const { navn, givet, forventet } of rækker) {
      it(navn, () => {
        const sources = givet.vand.map((vand) => waters[vand]);
        const answer = classify(
          givet.dato,
          [
            {
              id: "m",
              kind: usualKind[sources[0]!],
              sources,
              effects: (givet.virkning ?? ["oversvømmelse"]).map((one) => effects[one]),
              facts: readFacts(givet.fakta),
            },
          ],
          givet["tænkt regel"] === true ? "kl-2020" : undefined,
        );
        const [law] = answer.measures;
        if (forventet.periode !== undefined) expect(answer.regime).toBe(forventet.periode);
        const laws = law!.laws.map(({ act, outcome }) => act ?? (outcome === "no" ? "ingen lov" : "ukendt"));
        expect([...new Set(laws)]).toEqual(forventet.lov);
        if (forventet.afgør !== undefined)
          expect([...law!.decides].sort()).toEqual(forventet.afgør.map((who) => parties[who]).sort());
        if (forventet.begynder !== undefined)
          expect([...law!.mayStart].sort()).toEqual(forventet.begynder.map((who) => parties[who]).sort());
        if (forventet.betaler !== undefined) {
          const expected = forventet.betaler.map(({ hvem, udfald, andel, af, styrke, tænkt }) => ({
            who: payers[hvem],
            outcome: outcomes[udfald],
            share: andel ?? null,
            of: af === undefined ? null : bases[af],
            force: styrke === undefined ? null : forces[styrke],
            whatIf: tænkt ?? false,
          }));
          const found = law!.payers
            .filter(({ outcome }) => outcome !== "no")
            .map(({ who, outcome, share, of, force, whatIf }) => ({
              who,
              outcome,
              share,
              of: of ?? null,
              force,
              whatIf: whatIf ?? false,
            }));
          expect(found.sort(byWho)).toEqual(expected.sort(byWho));
        }
        for (const words of forventet.siger ?? []) expect(codesTold(law!), words).toContain(told[words]);
        for (const words of forventet["siger ikke"] ?? []) expect(codesTold(law!), words).not.toContain(told[words]);
      });
    }
  });
}
