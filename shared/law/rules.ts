import { medfinansieringFuldt } from "./betalingsloven/medfinansieringFuldt.ts";
import { medfinansieringTreFjerdedele } from "./betalingsloven/medfinansieringTreFjerdedele.ts";
import { merudgift } from "./betalingsloven/merudgift.ts";
import { noedvendigeUdgifter } from "./betalingsloven/noedvendigeUdgifter.ts";
import { bidragspligt } from "./kystbeskyttelsesloven/bidragspligt.ts";
import { faellesprojekt } from "./kystbeskyttelsesloven/faellesprojekt.ts";
import { kommunensBidrag } from "./kystbeskyttelsesloven/kommunensBidrag.ts";
import { grundvandssaenkning } from "./miljoebeskyttelsesloven/grundvandssaenkning.ts";
import { udpegning } from "./miljoebeskyttelsesloven/udpegning.ts";
import type { Rule } from "./rule.ts";
import { nytVandloeb } from "./vandloebsloven/nytVandloeb.ts";
import { regulering } from "./vandloebsloven/regulering.ts";
import { vandloebsmyndighed } from "./vandloebsloven/vandloebsmyndighed.ts";

/** Every rule, in the order in which its findings are told. */
export const rules: readonly Rule[] = [
  faellesprojekt,
  bidragspligt,
  kommunensBidrag,
  vandloebsmyndighed,
  nytVandloeb,
  regulering,
  medfinansieringFuldt,
  medfinansieringTreFjerdedele,
  noedvendigeUdgifter,
  merudgift,
  udpegning,
  grundvandssaenkning,
];
