import type { LawChange, MeasureLaw, Part, Payer, PayerFinding } from "../model/index.ts";

/**
 * What changes for whom between two answers about one measure: the law of each part, each payer of each part, who decides,
 * who may start, and each thing told of money, complaint and the like. Rows that stay carry `same`, so that a page can show
 * all or only what moves. Proposals are left out: they change nothing.
 */
export function compareLaws(before: MeasureLaw, after: MeasureLaw): LawChange[] {
  return [
    ...lawChanges(before, after),
    ...payerChanges(before, after),
    ...partyChanges(before, after),
    ...toldChanges(before, after),
  ];
}

function lawChanges(before: MeasureLaw, after: MeasureLaw): LawChange[] {
  const lawOn = ({ laws }: MeasureLaw, part: Part): string | null => {
    const law = laws.find((one) => samePart(one.part, part));
    if (law === undefined) return null;
    return law.act ?? (law.outcome === "no" ? "none" : "unknown");
  };
  return partsOf(before, after).map((part) => {
    const [was, is] = [lawOn(before, part), lawOn(after, part)];
    return { what: "law", who: null, part, before: was, after: is, same: was === is };
  });
}

function payerChanges(before: MeasureLaw, after: MeasureLaw): LawChange[] {
  return partsOf(before, after).flatMap((part) => {
    const of = ({ payers }: MeasureLaw) => payers.filter((one) => samePart(one.part, part) && one.whatIf !== true);
    const [was, is] = [of(before), of(after)];
    const who = [...new Set([...was, ...is].map((payer): Payer => payer.who))];
    return who.map((one): LawChange => {
      const [left, right] = [was.find((payer) => payer.who === one), is.find((payer) => payer.who === one)];
      return {
        what: "payer",
        who: one,
        part,
        before: left ?? null,
        after: right ?? null,
        same: samePayer(left, right),
      };
    });
  });
}

function partyChanges(before: MeasureLaw, after: MeasureLaw): LawChange[] {
  return (["decides", "mayStart"] as const).flatMap((what) =>
    [...new Set([...before[what], ...after[what]])].map((who): LawChange => {
      const [was, is] = [before[what].includes(who), after[what].includes(who)];
      return { what, who, part: null, before: was ? who : null, after: is ? who : null, same: was === is };
    }),
  );
}

const told = [
  "notCharged",
  "financing",
  "hearing",
  "complaint",
  "expropriation",
  "works",
  "duration",
  "warnings",
  "open",
] as const;

function toldChanges(before: MeasureLaw, after: MeasureLaw): LawChange[] {
  return told.flatMap((what) => {
    const codes = (law: MeasureLaw) => law[what].map(({ code }) => code);
    const [was, is] = [codes(before), codes(after)];
    return [...new Set([...was, ...is])].map((code): LawChange => {
      const [left, right] = [was.includes(code), is.includes(code)];
      return {
        what,
        who: null,
        part: null,
        before: left ? code : null,
        after: right ? code : null,
        same: left === right,
      };
    });
  });
}

function partsOf(before: MeasureLaw, after: MeasureLaw): Part[] {
  const parts = [...before.laws, ...after.laws].map(({ part }) => part);
  return parts.filter((part, i) => parts.findIndex((other) => samePart(part, other)) === i);
}

const samePart = (a: Part, b: Part): boolean => a.source === b.source && a.effect === b.effect;

function samePayer(a: PayerFinding | undefined, b: PayerFinding | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.outcome === b.outcome && a.share === b.share && a.force === b.force && a.of === b.of;
}
