import type { OtherPayer } from "../../shared/model/index.ts";

/** Everybody but the owners who share by the key, in the order that the cost is taken off. */
export const otherPayers: readonly OtherPayer[] = [
  "foundation",
  "state",
  "municipality-as-authority",
  "municipality-as-owner",
  "utility-tariff",
  "road-owners",
  "line-owners",
  "project-owner",
  "requesting-party",
];
