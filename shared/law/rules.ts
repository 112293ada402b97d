import { medfinansiering2014 } from "./betalingsloven/medfinansiering2014.ts";
import { medfinansiering2015 } from "./betalingsloven/medfinansiering2015.ts";
import { medfinansieringFuldt } from "./betalingsloven/medfinansieringFuldt.ts";
import { medfinansieringTreFjerdedele } from "./betalingsloven/medfinansieringTreFjerdedele.ts";
import { merudgift } from "./betalingsloven/merudgift.ts";
import { noedvendigeUdgifter } from "./betalingsloven/noedvendigeUdgifter.ts";
import { serviceniveau } from "./betalingsloven/serviceniveau.ts";
import { anlaegsloft } from "./kl/anlaegsloft.ts";
import { ekspropriation } from "./kl/ekspropriation.ts";
import { laaneramme } from "./kl/laaneramme.ts";
import { medfinansieringTil2016 } from "./kl/medfinansieringTil2016.ts";
import { afskaaretKlage } from "./kystbeskyttelsesloven/afskaaretKlage.ts";
import { bidragspligt } from "./kystbeskyttelsesloven/bidragspligt.ts";
import { bidragspligtFoer } from "./kystbeskyttelsesloven/bidragspligtFoer.ts";
import { erstattedeTilladelser } from "./kystbeskyttelsesloven/erstattedeTilladelser.ts";
import { faellesprojekt } from "./kystbeskyttelsesloven/faellesprojekt.ts";
import { fremme } from "./kystbeskyttelsesloven/fremme.ts";
import { kommunenSomEjer } from "./kystbeskyttelsesloven/kommunenSomEjer.ts";
import { kommunensBidrag } from "./kystbeskyttelsesloven/kommunensBidrag.ts";
import { tilladelse } from "./kystbeskyttelsesloven/tilladelse.ts";
import { tilladelseFoer } from "./kystbeskyttelsesloven/tilladelseFoer.ts";
import { udtalelse } from "./kystbeskyttelsesloven/udtalelse.ts";
import { vedtaegter } from "./kystbeskyttelsesloven/vedtaegter.ts";
import { dispensation } from "./laan-og-tilskud/dispensation.ts";
import { fuldGaranti } from "./laan-og-tilskud/fuldGaranti.ts";
import { kystpulje } from "./laan-og-tilskud/kystpulje.ts";
import { laan10Aar } from "./laan-og-tilskud/laan10Aar.ts";
import { laan15Aar } from "./laan-og-tilskud/laan15Aar.ts";
import { laan25Aar } from "./laan-og-tilskud/laan25Aar.ts";
import { grundvandssaenkning } from "./miljoebeskyttelsesloven/grundvandssaenkning.ts";
import { udpegning } from "./miljoebeskyttelsesloven/udpegning.ts";
import { natura2000 } from "./natura-2000/natura2000.ts";
import { daekning } from "./naturskadeloven/daekning.ts";
import { planensKrav } from "./planloven/planensKrav.ts";
import { adskilteDele } from "./praksis/adskilteDele.ts";
import { erosionensRaekkevidde } from "./praksis/erosionensRaekkevidde.ts";
import { fasteEnheder } from "./praksis/fasteEnheder.ts";
import { gammeltLag } from "./praksis/gammeltLag.ts";
import { havOgVandloeb } from "./praksis/havOgVandloeb.ts";
import { hoeringFireUger } from "./praksis/hoeringFireUger.ts";
import { hoeringOtteUger } from "./praksis/hoeringOtteUger.ts";
import { ikkePaalaegge } from "./praksis/ikkePaalaegge.ts";
import { ledninger } from "./praksis/ledninger.ts";
import { ledningsejerneMest } from "./praksis/ledningsejerneMest.ts";
import { nyKloakHaeverGrundvand } from "./praksis/nyKloakHaeverGrundvand.ts";
import { opstroemsTilbageholdelse } from "./praksis/opstroemsTilbageholdelse.ts";
import { oversvoemmelseOgErosion } from "./praksis/oversvoemmelseOgErosion.ts";
import { regnBagDiget } from "./praksis/regnBagDiget.ts";
import { rekreation } from "./praksis/rekreation.ts";
import { sammeBeskyttelse } from "./praksis/sammeBeskyttelse.ts";
import { skybrudIVandloeb } from "./praksis/skybrudIVandloeb.ts";
import { fordelingEfterBrug } from "./privatvejsloven/fordelingEfterBrug.ts";
import { nyVejret } from "./privatvejsloven/nyVejret.ts";
import { samletArbejde } from "./privatvejsloven/samletArbejde.ts";
import { vejensAfvanding } from "./privatvejsloven/vejensAfvanding.ts";
import { vejensIstandsaettelse } from "./privatvejsloven/vejensIstandsaettelse.ts";
import type { Rule } from "./rule.ts";
import { egenDraening } from "./vandloebsloven/egenDraening.ts";
import { erstatning } from "./vandloebsloven/erstatning.ts";
import { forskud } from "./vandloebsloven/forskud.ts";
import { nytVandloeb } from "./vandloebsloven/nytVandloeb.ts";
import { nytVandloebBeslutning } from "./vandloebsloven/nytVandloebBeslutning.ts";
import { privatVandloeb } from "./vandloebsloven/privatVandloeb.ts";
import { pumpelag } from "./vandloebsloven/pumpelag.ts";
import { pumpelagetsLaan } from "./vandloebsloven/pumpelagetsLaan.ts";
import { regulering } from "./vandloebsloven/regulering.ts";
import { reguleringsbegreb } from "./vandloebsloven/reguleringsbegreb.ts";
import { senereBruger } from "./vandloebsloven/senereBruger.ts";
import { soesaenkning } from "./vandloebsloven/soesaenkning.ts";
import { spildevandIVandloeb } from "./vandloebsloven/spildevandIVandloeb.ts";
import { vandloebsmyndighed } from "./vandloebsloven/vandloebsmyndighed.ts";
import { vedligeholdelse } from "./vandloebsloven/vedligeholdelse.ts";
import { vedligeholdelsePumpelag } from "./vandloebsloven/vedligeholdelsePumpelag.ts";

/** Every rule, in the order in which its findings are told. */
export const rules: readonly Rule[] = [
  faellesprojekt,
  udtalelse,
  fremme,
  tilladelse,
  tilladelseFoer,
  erstattedeTilladelser,
  vedtaegter,
  bidragspligt,
  bidragspligtFoer,
  kommunensBidrag,
  kommunenSomEjer,
  afskaaretKlage,
  egenDraening,
  vandloebsmyndighed,
  reguleringsbegreb,
  soesaenkning,
  nytVandloebBeslutning,
  nytVandloeb,
  regulering,
  forskud,
  vedligeholdelse,
  vedligeholdelsePumpelag,
  privatVandloeb,
  pumpelag,
  pumpelagetsLaan,
  erstatning,
  senereBruger,
  spildevandIVandloeb,
  medfinansiering2014,
  medfinansiering2015,
  medfinansieringFuldt,
  medfinansieringTreFjerdedele,
  medfinansieringTil2016,
  noedvendigeUdgifter,
  merudgift,
  serviceniveau,
  vejensAfvanding,
  vejensIstandsaettelse,
  fordelingEfterBrug,
  samletArbejde,
  nyVejret,
  planensKrav,
  udpegning,
  grundvandssaenkning,
  daekning,
  laan25Aar,
  laan15Aar,
  laan10Aar,
  dispensation,
  fuldGaranti,
  laaneramme,
  kystpulje,
  anlaegsloft,
  ekspropriation,
  natura2000,
  adskilteDele,
  sammeBeskyttelse,
  erosionensRaekkevidde,
  fasteEnheder,
  ledningsejerneMest,
  ikkePaalaegge,
  rekreation,
  hoeringFireUger,
  hoeringOtteUger,
  ledninger,
  regnBagDiget,
  havOgVandloeb,
  gammeltLag,
  nyKloakHaeverGrundvand,
  skybrudIVandloeb,
  opstroemsTilbageholdelse,
  oversvoemmelseOgErosion,
];
