import { expect, it } from "vitest";
import type { Answer } from "../state/api.ts";
import { computeAll, type Step } from "./steps.ts";

const ok = (done: number): Answer<Step> => ({ is: "ok", value: { done, of: 3 } });

/** Gives the answers in turn, and counts how often it was asked. */
function asking(...answers: Answer<Step>[]) {
  const asked = { times: 0, some: () => Promise.resolve(answers[asked.times++]!) };
  return asked;
}

it("is asked until all are there, and tells each step", async () => {
  const asked = asking(ok(1), ok(2), ok(3), ok(3));
  const told: number[] = [];
  const answer = await computeAll(
    asked.some,
    ({ done }) => told.push(done),
    () => false,
  );
  expect([answer, told, asked.times]).toEqual([ok(3), [1, 2, 3], 3]);
});

it("asks no more once it is stopped, and tells nothing of the answer that came after", async () => {
  const asked = asking(ok(1), ok(2), ok(3));
  const told: number[] = [];
  const answer = await computeAll(
    asked.some,
    ({ done }) => told.push(done),
    () => asked.times === 2,
  );
  expect([answer, told, asked.times]).toEqual([{ is: "stopped" }, [1], 2]);
});

it("ends with what it is refused for, and where nobody answers", async () => {
  const refused: Answer<Step> = { is: "problem", problem: { code: "no-area", status: 422, issues: [] } };
  for (const end of [refused, { is: "offline" as const }]) {
    const asked = asking(ok(1), end);
    expect(
      await computeAll(
        asked.some,
        () => undefined,
        () => false,
      ),
    ).toEqual(end);
    expect(asked.times).toBe(2);
  }
});
