import { columnFile, readColumnFile } from "../formats/index.ts";
import type { LargeUnit, Oere, OwnerShare, Payments } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { ownerPartsOf } from "../roll/index.ts";
import { type ChunkHead, columnNames as names } from "./chunkHead.ts";
import type { LargeRoll } from "./reduceChunks.ts";

/** What is told of the units of a chunk together, beside what each pays. */
export interface ResultHead {
  format: "vandret-andele/1.0";
  measures: string[];
  years: number[];
  ownerParts: [place: number, OwnerShare[]][];
}

const paid = ["atOnceOere", "feeOere", "perYearOere", "perMonthOere", "lastYearOere", "years", "totalOere"] as const;
const heldCodes = [null, "minimum", "maximum"] as const;
const notReached = -1;
const exempted = -2;

/** The column of what each unit owes over all measures. */
export const paidOere = "oere";

/** Names of the columns, one row a unit, in the order of the chunk's own columns. */
const result = {
  oere: paidOere,
  upkeep: "upkeepPerYearOere",
  paid: (part: string) => `paid ${part}`,
  /** Of the n-th measure. */
  share: (measure: number) => `oere ${measure}`,
  points: (measure: number) => `points ${measure}`,
  relieved: (measure: number) => `relieved ${measure}`,
  /** A place in `heldCodes`, `exempted`, or `notReached`. */
  held: (measure: number) => `held ${measure}`,
};

/** What each unit of a chunk pays, as a file of columns beside the chunk's own. */
export function resultColumns(roll: LargeRoll, chunk: number): Uint8Array {
  const places = roll.units.placesOf(chunk);
  const rows = places.length;
  const column = () => new Float64Array(rows);
  const numbers: Record<string, Float64Array> = {
    [result.oere]: Float64Array.from(places, (place) => roll.owed[place]!),
    [result.upkeep]: Float64Array.from(places, (place) => roll.upkeep[place]!),
  };
  for (const part of paid) numbers[result.paid(part)] = column();
  const words: Record<string, string[]> = {};
  for (const [m, { pointsTotal, shareAt }] of roll.measures.entries()) {
    const [share, relieved, held, points] = [column(), column(), column(), column()];
    const isSmall = pointsTotal <= BigInt(Number.MAX_SAFE_INTEGER);
    const digits: string[] = [];
    for (let i = 0; i < rows; i++) {
      const own = shareAt(places[i]!);
      held[i] = own === null ? notReached : own.exempt === null ? heldCodes.indexOf(own.heldBy) : exempted;
      share[i] = own?.oere ?? 0;
      relieved[i] = own?.relieved?.oere ?? 0;
      if (isSmall) points[i] = Number(own?.points ?? 0n);
      else digits.push((own?.points ?? 0n).toString());
    }
    Object.assign(numbers, { [result.share(m)]: share, [result.relieved(m)]: relieved, [result.held(m)]: held });
    if (isSmall) numbers[result.points(m)] = points;
    else words[result.points(m)] = digits;
  }
  for (let i = 0; i < rows; i++) {
    const payments = roll.paymentsAt(places[i]!);
    for (const part of paid) numbers[result.paid(part)]![i] = payments[part];
  }
  const head: ResultHead = {
    format: "vandret-andele/1.0",
    measures: roll.measures.map(({ id }) => id),
    years: roll.head.risk.map(({ year }) => year),
    ownerParts: roll.ownersOf(chunk).map(([i, owners]) => {
      const place = places[i]!;
      const upkeep = roll.upkeep[place]!;
      return [i, ownerPartsOf(owners, oere(roll.owed[place]!), Number.isNaN(upkeep) ? null : oere(upkeep))];
    }),
  };
  return columnFile(head, rows, { numbers, words });
}

/** The units of a chunk, from its own columns and those of the result: all of one, or one of them. */
export function largeUnits(
  chunkFile: Uint8Array,
  resultFile: Uint8Array,
): { ids: string[]; at: (i: number) => LargeUnit } {
  const [own, paidFile] = [readColumnFile<ChunkHead>(chunkFile), readColumnFile<ResultHead>(resultFile)];
  const ids = own.words(names.id) as string[];
  const { measures, years } = paidFile.head;
  const owners = new Map(paidFile.head.ownerParts);
  const columns = (file: { numbers: (name: string) => Float64Array }) => {
    const read = new Map<string, Float64Array>();
    return (name: string, i: number): number => {
      const column = read.get(name) ?? file.numbers(name);
      read.set(name, column);
      return column[i]!;
    };
  };
  const [ofChunk, ofResult] = [columns(own), columns(paidFile)];
  const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
  const amount = (value: number): Oere | null => (Number.isNaN(value) ? null : oere(value));
  const digits = measures.map((_, m) => (paidFile.isWords(result.points(m)) ? paidFile.words(result.points(m)) : null));
  const at = (i: number): LargeUnit => {
    const share = oere(ofResult(result.oere, i));
    const withPv = amount(ofChunk(names.withPvOere, i));
    return {
      id: ids[i]!,
      overlapM2: known(ofChunk(names.overlapM2, i)),
      areaM2: ofChunk(names.areaM2, i),
      terrainM: known(ofChunk(names.fact("terrainM"), i)),
      yearlyChanceOfWater: known(ofChunk(names.fact("yearlyChanceOfWater"), i)),
      eadByYear: years.map((year) => ({
        year,
        withoutOere: amount(ofChunk(names.eadWithout(year), i)),
        withOere: amount(ofChunk(names.eadWith(year), i)),
      })),
      benefitPvOere: amount(ofChunk(names.benefitPvOere, i)),
      alternatives: {
        protectOere: withPv === null ? null : oere(share + withPv),
        acceptOere: amount(ofChunk(names.withoutPvOere, i)),
        moveOere: amount(ofChunk(names.moveOere, i)),
      },
      oere: share,
      upkeepPerYearOere: amount(ofResult(result.upkeep, i)),
      ownerParts: owners.get(i) ?? [],
      measures: measures.flatMap((measure, m) => {
        const held = ofResult(result.held(m), i);
        if (held === notReached) return [];
        return [
          {
            measure,
            oere: oere(ofResult(result.share(m), i)),
            points: digits[m]?.[i] ?? String(ofResult(result.points(m), i)),
            exempt: held === exempted,
            heldBy: held === exempted ? null : heldCodes[held]!,
            relievedOere: oere(ofResult(result.relieved(m), i)),
          },
        ];
      }),
      payments: Object.fromEntries(paid.map((part) => [part, ofResult(result.paid(part), i)])) as unknown as Payments,
    };
  };
  return { ids, at };
}
