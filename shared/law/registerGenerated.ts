// Written by `npm run data` from shared/law/register.yaml. Change the YAML, not this file.
import type { RuleRecord } from "../model/index.ts";

export const register: readonly RuleRecord[] = [
  {
    "provision": "kbl-1a",
    "rule": "kystbeskyttelsesloven/faellesprojekt",
    "state": "draft"
  },
  {
    "provision": "kbl-2",
    "rule": "kystbeskyttelsesloven/udtalelse",
    "state": "draft"
  },
  {
    "provision": "kbl-2a",
    "rule": "kystbeskyttelsesloven/fremme",
    "state": "draft"
  },
  {
    "provision": "kbl-3",
    "rule": "kystbeskyttelsesloven/tilladelse",
    "state": "draft"
  },
  {
    "provision": "kbl-3-foer",
    "rule": "kystbeskyttelsesloven/tilladelseFoer",
    "state": "draft"
  },
  {
    "provision": "kbl-3a",
    "rule": "kystbeskyttelsesloven/erstattedeTilladelser",
    "state": "draft"
  },
  {
    "provision": "kbl-7",
    "rule": "kystbeskyttelsesloven/vedtaegter",
    "state": "draft"
  },
  {
    "provision": "kbl-9a",
    "rule": "kystbeskyttelsesloven/bidragspligt",
    "state": "draft"
  },
  {
    "provision": "kbl-3-5-foer",
    "rule": "kystbeskyttelsesloven/bidragspligtFoer",
    "state": "not-checked"
  },
  {
    "provision": "kbl-vejledning-32",
    "rule": "kystbeskyttelsesloven/kommunensBidrag",
    "state": "draft"
  },
  {
    "provision": "kbl-vejledning-32-ejer",
    "rule": "kystbeskyttelsesloven/kommunenSomEjer",
    "state": "draft"
  },
  {
    "provision": "kbl-18-4",
    "rule": "kystbeskyttelsesloven/afskaaretKlage",
    "state": "draft"
  },
  {
    "provision": "vl-3",
    "rule": "vandloebsloven/egenDraening",
    "state": "draft"
  },
  {
    "provision": "vl-7",
    "rule": "vandloebsloven/vandloebsmyndighed",
    "state": "draft"
  },
  {
    "provision": "vl-16",
    "rule": "vandloebsloven/reguleringsbegreb",
    "state": "draft"
  },
  {
    "provision": "vl-18",
    "rule": "vandloebsloven/soesaenkning",
    "state": "draft"
  },
  {
    "provision": "vl-21",
    "rule": "vandloebsloven/nytVandloebBeslutning",
    "state": "draft"
  },
  {
    "provision": "vl-22",
    "rule": "vandloebsloven/nytVandloeb",
    "state": "draft"
  },
  {
    "provision": "vl-24",
    "rule": "vandloebsloven/regulering",
    "state": "not-checked"
  },
  {
    "provision": "vl-25",
    "rule": "vandloebsloven/forskud",
    "state": "draft"
  },
  {
    "provision": "vl-31",
    "rule": "vandloebsloven/vedligeholdelse",
    "state": "draft"
  },
  {
    "provision": "vl-31-2",
    "rule": "vandloebsloven/vedligeholdelsePumpelag",
    "state": "draft"
  },
  {
    "provision": "vl-kap-5-privat",
    "rule": "vandloebsloven/privatVandloeb",
    "state": "draft"
  },
  {
    "provision": "vl-40",
    "rule": "vandloebsloven/pumpelag",
    "state": "draft"
  },
  {
    "provision": "vl-42",
    "rule": "vandloebsloven/pumpelagetsLaan",
    "state": "draft"
  },
  {
    "provision": "vl-44-45",
    "rule": "vandloebsloven/erstatning",
    "state": "draft"
  },
  {
    "provision": "vl-63",
    "rule": "vandloebsloven/senereBruger",
    "state": "draft"
  },
  {
    "provision": "vl-spildevand",
    "rule": "vandloebsloven/spildevandIVandloeb",
    "state": "draft"
  },
  {
    "provision": "bek-2013-4",
    "rule": "betalingsloven/medfinansiering2014",
    "state": "draft"
  },
  {
    "provision": "bek-1431-2014",
    "rule": "betalingsloven/medfinansiering2015",
    "state": "not-checked"
  },
  {
    "provision": "bek-159-2016-3",
    "rule": "betalingsloven/medfinansieringFuldt",
    "state": "draft"
  },
  {
    "provision": "bek-159-2016-4",
    "rule": "betalingsloven/medfinansieringTreFjerdedele",
    "state": "draft"
  },
  {
    "provision": "kl-medfinansiering-2016",
    "rule": "kl/medfinansieringTil2016",
    "state": "draft"
  },
  {
    "provision": "bl-1-4",
    "rule": "betalingsloven/noedvendigeUdgifter",
    "state": "draft"
  },
  {
    "provision": "bl-1-5",
    "rule": "betalingsloven/merudgift",
    "state": "draft"
  },
  {
    "provision": "bek-2276-2",
    "rule": "betalingsloven/serviceniveau",
    "state": "draft"
  },
  {
    "provision": "pvl-44",
    "rule": "privatvejsloven/vejensAfvanding",
    "state": "draft"
  },
  {
    "provision": "pvl-45",
    "rule": "privatvejsloven/vejensIstandsaettelse",
    "state": "draft"
  },
  {
    "provision": "pvl-51",
    "rule": "privatvejsloven/fordelingEfterBrug",
    "state": "draft"
  },
  {
    "provision": "pvl-55",
    "rule": "privatvejsloven/samletArbejde",
    "state": "draft"
  },
  {
    "provision": "pvl-26",
    "rule": "privatvejsloven/nyVejret",
    "state": "draft"
  },
  {
    "provision": "planl-11b",
    "rule": "planloven/planensKrav",
    "state": "draft"
  },
  {
    "provision": "mbl-32-2",
    "rule": "miljoebeskyttelsesloven/udpegning",
    "state": "draft"
  },
  {
    "provision": "mbl-32b-2",
    "rule": "miljoebeskyttelsesloven/grundvandssaenkning",
    "state": "draft"
  },
  {
    "provision": "nsl-2",
    "rule": "naturskadeloven/daekning",
    "state": "draft"
  },
  {
    "provision": "laan-25",
    "rule": "laan-og-tilskud/laan25Aar",
    "state": "draft"
  },
  {
    "provision": "laan-15",
    "rule": "laan-og-tilskud/laan15Aar",
    "state": "draft"
  },
  {
    "provision": "laan-10",
    "rule": "laan-og-tilskud/laan10Aar",
    "state": "draft"
  },
  {
    "provision": "laan-dispensation",
    "rule": "laan-og-tilskud/dispensation",
    "state": "draft"
  },
  {
    "provision": "laan-garanti",
    "rule": "laan-og-tilskud/fuldGaranti",
    "state": "draft"
  },
  {
    "provision": "kl-laaneramme",
    "rule": "kl/laaneramme",
    "state": "draft"
  },
  {
    "provision": "kystpulje",
    "rule": "laan-og-tilskud/kystpulje",
    "state": "draft"
  },
  {
    "provision": "kl-anlaegsloft",
    "rule": "kl/anlaegsloft",
    "state": "draft"
  },
  {
    "provision": "kl-ekspropriation",
    "rule": "kl/ekspropriation",
    "state": "draft"
  },
  {
    "provision": "natura-2000",
    "rule": "natura-2000/natura2000",
    "state": "draft"
  },
  {
    "provision": "r-sep",
    "rule": "praksis/adskilteDele",
    "state": "draft"
  },
  {
    "provision": "r-uniform",
    "rule": "praksis/sammeBeskyttelse",
    "state": "draft"
  },
  {
    "provision": "r-erosion-range",
    "rule": "praksis/erosionensRaekkevidde",
    "state": "draft"
  },
  {
    "provision": "r-no-flat-unit",
    "rule": "praksis/fasteEnheder",
    "state": "draft"
  },
  {
    "provision": "r-utilities",
    "rule": "praksis/ledningsejerneMest",
    "state": "draft"
  },
  {
    "provision": "ikke-paalaegge",
    "rule": "praksis/ikkePaalaegge",
    "state": "draft"
  },
  {
    "provision": "rekreation",
    "rule": "praksis/rekreation",
    "state": "draft"
  },
  {
    "provision": "hoering-4",
    "rule": "praksis/hoeringFireUger",
    "state": "draft"
  },
  {
    "provision": "hoering-8",
    "rule": "praksis/hoeringOtteUger",
    "state": "draft"
  },
  {
    "provision": "ledninger",
    "rule": "praksis/ledninger",
    "state": "draft"
  },
  {
    "provision": "regn-bag-dige",
    "rule": "praksis/regnBagDiget",
    "state": "draft"
  },
  {
    "provision": "hav-og-vandloeb",
    "rule": "praksis/havOgVandloeb",
    "state": "draft"
  },
  {
    "provision": "gammelt-lag",
    "rule": "praksis/gammeltLag",
    "state": "draft"
  },
  {
    "provision": "sunds",
    "rule": "praksis/nyKloakHaeverGrundvand",
    "state": "draft"
  },
  {
    "provision": "skybrud-i-vandloeb",
    "rule": "praksis/skybrudIVandloeb",
    "state": "draft"
  },
  {
    "provision": "opstroems",
    "rule": "praksis/opstroemsTilbageholdelse",
    "state": "draft"
  },
  {
    "provision": "oversvoemmelse-og-erosion",
    "rule": "praksis/oversvoemmelseOgErosion",
    "state": "draft"
  }
];
