import type { FactName, FactRecord, Issue } from "../model/index.ts";

/** What a fact may be. */
export type FactKind = { is: "boolean" } | { is: "date" } | { is: "one-of"; values: readonly string[] };

/** Every fact that a rule asks for. Its question, in words, is in `shared/texts/law.ts`. */
export const factKinds: Readonly<Record<FactName, FactKind>> = {
  project: { is: "one-of", values: ["municipal-joint", "private"] },
  benefit: { is: "one-of", values: ["protection", "other-benefit", "none"] },
  streamWorks: { is: "one-of", values: ["new", "regulation", "other"] },
  rainWorks: {
    is: "one-of",
    values: ["watercourse-rural", "watercourse-urban", "recreational-area", "road", "own-sewer"],
  },
  agreementDate: { is: "date" },
  withinServiceLevel: { is: "boolean" },
  inSeweredArea: { is: "boolean" },
  designatedForGroundwater: { is: "boolean" },
  socioEconomicallyAppropriate: { is: "boolean" },
};

/** A measure's facts as rules read them: the kind of each is right, an absent one is not known. */
export type Facts = Readonly<Partial<Record<FactName, string | boolean>>>;

/**
 * What is wrong with the facts of a measure: a name that no rule asks for (`fact-unknown`, with the names there are), or a
 * value of another kind (`fact-wrong-type`, with what is allowed).
 */
export function checkFacts(facts: FactRecord, path: string): Issue[] {
  return Object.entries(facts).flatMap(([name, value]): Issue[] => {
    const at = `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const fact = name.slice(0, 100);
    if (!isFactName(name))
      return [{ path: at, code: "fact-unknown", facts: { fact, known: Object.keys(factKinds).join(", ") } }];
    const kind = factKinds[name];
    if (fits(kind, value)) return [];
    const expected = kind.is === "one-of" ? kind.values.join(", ") : kind.is;
    const found = typeof value === "string" ? value.slice(0, 100) : value;
    return [{ path: at, code: "fact-wrong-type", facts: { fact, found, expected } }];
  });
}

function isFactName(name: string): name is FactName {
  return Object.hasOwn(factKinds, name);
}

function fits(kind: FactKind, value: FactRecord[string]): boolean {
  switch (kind.is) {
    case "boolean":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && isDay(value);
    case "one-of":
      return typeof value === "string" && kind.values.includes(value);
  }
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A real day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth[month - 1]! + leap;
}
