import type { AnswerCounts, HearingAnswer } from "../model/index.ts";

/** Answers counted. What its sender has replaced is no answer any more, and is counted apart. */
export function countAnswers(answers: readonly HearingAnswer[]): AnswerCounts {
  const standing = answers.filter(({ replacedBy }) => replacedBy === null);
  const count = (is: (answer: HearingAnswer) => boolean): number => standing.filter(is).length;
  return {
    agree: count(({ side }) => side === "agree"),
    object: count(({ side }) => side === "object"),
    blank: count(({ side }) => side === "blank"),
    replaced: answers.length - standing.length,
    late: count(({ timing }) => timing === "late"),
    undecided: count(({ decided }) => decided === null),
    withCorrection: count(({ correction }) => correction !== null),
    parcels: new Set(standing.map(({ parcelId }) => parcelId)).size,
  };
}
