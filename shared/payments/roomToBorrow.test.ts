import { expect, it } from "vitest";
import { oere } from "../money/index.ts";
import { roomToBorrow } from "./roomToBorrow.ts";

const kroner = (amount: number) => oere(amount * 100);

it.each([
  // 80 % of 2 mio. is 1.6 mio.
  [2_000_000, 1_580_000, 0.8, 20_000, 10_000],
  [2_000_000, 1_560_000, 0.8, 40_000, 0],
  [2_000_000, 1_570_000, 0.8, 30_000, 0],
  // A summer house: 75 %.
  [2_000_000, 1_580_000, 0.75, 0, 30_000],
  [0, 0, 0.8, 0, 30_000],
])(
  "a property of %i kr. with %i owed, at %d, leaves room for %i, and %i of 30,000 uncovered",
  (value, owed, limit, room, short) => {
    expect(roomToBorrow({ valueOere: kroner(value), owedOere: kroner(owed), limit }, kroner(30_000))).toEqual({
      roomOere: kroner(room),
      shortOere: kroner(short),
    });
  },
);
