import type { Because, FactName, LawCode, PartyCode } from "../model/index.ts";
import { factTexts } from "./factTexts.ts";
import type { Bilingual, Language } from "./language.ts";
import { day } from "./numbers.ts";

type Facts = Because["facts"];

const said = (da: string, en: string) => (): Bilingual => ({ da, en });
const listed = (facts: Facts, name: string): string[] => String(facts[name] ?? "").split(", ");

export const partyNames: Readonly<Record<PartyCode, Bilingual>> = {
  owners: { da: "Ejerne", en: "The owners" },
  municipality: { da: "Kommunen", en: "The municipality" },
  "anyone-with-benefit": { da: "Enhver, der kan få gavn", en: "Anyone who can benefit" },
  "coastal-authority": { da: "Kystdirektoratet", en: "The Coastal Authority" },
  utility: { da: "Forsyningen", en: "The utility" },
  "valuation-authority": { da: "Taksationsmyndigheden", en: "The valuation authority" },
};

/** What a share is a share of, where it is not of the whole. */
export const shareBases: Readonly<Record<"necessary-cost" | "excess-cost" | "upkeep", Bilingual>> = {
  "necessary-cost": { da: "den nødvendige udgift", en: "the necessary cost" },
  "excess-cost": { da: "merudgiften", en: "the excess cost" },
  upkeep: { da: "vedligeholdelsen", en: "the upkeep" },
};

/** The fact's question, or its name where there is none by that name. */
export function factQuestion(name: string, lang: Language): string {
  return Object.hasOwn(factTexts, name) ? factTexts[name as FactName].question[lang] : name;
}

const questions = (facts: Facts, lang: Language): string =>
  listed(facts, "missing")
    .map((name) => factQuestion(name, lang))
    .join(" ");

/** Why the law answers as it does, in words. */
export const lawTexts: Record<LawCode, (facts: Facts) => Bilingual> = {
  "figure-1": said(
    "Sådan siger KL's figur 1 fra januar 2020, som er en forenkling.",
    "So says Figure 1 of KL's paper of January 2020, which is a simplification.",
  ),
  "no-legislation": said(
    "Der var ingen lovgivning om det på denne dag. Ingen lov siger, hvem der skal betale.",
    "There was no legislation on it on this day. No law says who must pay.",
  ),
  "not-read-on-this-date": (f) => ({
    da: `Vi har ikke læst, hvad der gjaldt ${day(String(f.day), "da")}. Svaret er ukendt.`,
    en: `We have not read what applied on ${day(String(f.day), "en")}. The answer is unknown.`,
  }),
  "effect-not-read": said(
    "Vi har ikke læst, hvilken lov der gælder for den virkning af dette vand. Svaret er ukendt.",
    "We have not read which law applies to that effect of this water. The answer is unknown.",
  ),
  "facts-missing-for-provision": (f) => ({
    da: `Det kan ikke afgøres endnu. Svar på: ${questions(f, "da")}`,
    en: `It cannot be decided yet. Answer: ${questions(f, "en")}`,
  }),
  "council-may-decide": said(
    "Kommunalbestyrelsen kan beslutte anlæg, der beskytter flere ejendomme, på opfordring eller af egen drift.",
    "The council may decide on works that protect several properties, when asked or on its own.",
  ),
  "council-may-charge": said(
    "Kommunalbestyrelsen kan pålægge ejere med beskyttelse eller anden fordel at betale. Den vælger selv beløbet.",
    "The council may make owners with protection or another benefit pay. It chooses the amount itself.",
  ),
  "not-a-joint-project": said(
    "Det er ikke et kommunalt fællesprojekt, så ingen kan pålægges at betale efter denne bestemmelse.",
    "It is not a joint project of the municipality, so nobody can be made to pay under this provision.",
  ),
  "no-benefit": said(
    "Uden beskyttelse eller anden fordel kan ejeren ikke pålægges at betale.",
    "Without protection or another benefit an owner cannot be made to pay.",
  ),
  "municipality-may-contribute": said(
    "Kommunen kan bidrage som myndighed, hvis den vil.",
    "The municipality may contribute as public authority, if it chooses to.",
  ),
  "council-is-watercourse-authority": said(
    "Kommunalbestyrelsen er vandløbsmyndighed og afgør sagen.",
    "The council is the watercourse authority and decides the case.",
  ),
  "owners-who-want-it": said(
    "De ejere, der ønsker det nye vandløb eller vil bruge det med, betaler.",
    "The owners who want the new watercourse, or want to use it too, pay.",
  ),
  "not-a-new-watercourse": said(
    "Det er ikke et nyt vandløb; bestemmelsen gælder ikke her.",
    "It is not a new watercourse; the provision does not apply.",
  ),
  "text-not-read": said(
    "Bestemmelsens tekst er ikke læst. Den siges at fordele udgiften efter nytte; det er ikke tjekket.",
    "The text of the provision has not been read. It is said to share the cost by benefit; that is not checked.",
  ),
  "not-a-regulation": said(
    "Vandløbet reguleres ikke; bestemmelsen gælder ikke her.",
    "The watercourse is not regulated; the provision does not apply.",
  ),
  "utility-whole-cost": said(
    "Forsyningen kan betale hele udgiften over taksten.",
    "The utility may pay the whole cost through its tariff.",
  ),
  "utility-three-quarters": said(
    "Forsyningen kan betale 75 % over taksten; projektets ejer betaler resten.",
    "The utility may pay 75% through its tariff; the project's owner pays the rest.",
  ),
  "other-kind-of-works": said(
    "Bestemmelsen gælder andre slags anlæg end dette.",
    "The provision is about other kinds of works than this.",
  ),
  "utility-necessary-cost": said(
    "Forsyningen betaler over taksten det, der er nødvendigt for at nå serviceniveauet.",
    "Through its tariff the utility pays what is necessary to reach the service level.",
  ),
  "beyond-service-level": said(
    "Anlægget er ikke nødvendigt for serviceniveauet, så taksten kan ikke betale det.",
    "The works are not needed for the service level, so the tariff cannot pay for them.",
  ),
  "excess-paid-by-requester": said(
    "Ønsker nogen et højere niveau eller et dyrere anlæg, betaler de hele merudgiften.",
    "If someone wants a higher level or dearer works, they pay all of the excess.",
  ),
  "agreement-before-2021": said(
    "Aftalen er fra før 1. januar 2021. Overgangsreglerne er ikke læst, så svaret kan ikke afgøres her.",
    "The agreement is from before 1 January 2021. The transitional rules have not been read, so it cannot be decided here.",
  ),
  "council-may-designate": said(
    "Kommunen udpeger områder med skadeligt grundvand i spildevandsplanen.",
    "The council designates areas with harmful groundwater in the wastewater plan.",
  ),
  "utility-must-lower": said(
    "Forsyningen skal sænke grundvandet her, og taksten betaler.",
    "The utility must lower the groundwater here, and the tariff pays.",
  ),
  "outside-sewered-area": said(
    "Det ligger uden for kloakopland, så forsyningen har ingen pligt.",
    "It lies outside the sewered areas, so the utility has no duty.",
  ),
  "not-designated": said(
    "Området er ikke udpeget i spildevandsplanen, så forsyningen har ingen pligt.",
    "The area is not designated in the wastewater plan, so the utility has no duty.",
  ),
  "not-appropriate": said(
    "Sænkningen er ikke samfundsøkonomisk hensigtsmæssig, så forsyningen har ingen pligt.",
    "The lowering is not socio-economically appropriate, so the utility has no duty.",
  ),
  "complaint-coast": said(
    "Klag til Miljø- og Fødevareklagenævnet inden fire uger. Tilladelsen til et fællesprojekt, dit bidrag med, kan prøves fuldt ud.",
    "Appeal to the Environment and Food Board of Appeal within four weeks. The permit for a joint project, your contribution included, can be tried in full.",
  ),
  "complaint-not-read": said(
    "Vi har ikke læst, hvordan der kan klages her. Spørg kommunen.",
    "We have not read how one can appeal here. Ask the municipality.",
  ),
  "open-no-formula": said(
    "Loven siger ikke, hvordan beløbet skal regnes ud. Nøglen er kommunens valg.",
    "The act does not say how the amount is worked out. The key is the council's choice.",
  ),
  "open-regulation-not-read": said(
    "Vandløbslovens § 24 om fordeling efter nytte er ikke læst.",
    "Section 24 of the Watercourse Act, on sharing by benefit, has not been read.",
  ),
  "open-start-expected": said(
    "At reglen trådte i kraft 1. juli 2025, er ventet og ikke bekræftet.",
    "That the rule came into force on 1 July 2025 is expected and not confirmed.",
  ),
  "open-outside-is-derived": said(
    "At ejeren selv betaler uden for de udpegede områder, er en læsning af reglen og ikke dens ord.",
    "That the owner pays outside the designated areas is a reading of the rule, not its words.",
  ),
  "does-not-apply": said(
    "Det er ikke tilfældet her; bestemmelsen gælder ikke.",
    "That is not so here; the provision does not apply.",
  ),
  "provision-not-read-on-this-date": (f) => ({
    da: `Ingen kilde viser bestemmelsen ${day(String(f.day), "da")}. Om den gjaldt, er ukendt.`,
    en: `No source shows the provision on ${day(String(f.day), "en")}. Whether it held is unknown.`,
  }),
  "agreed-after-this-day": said(
    "Aftalen er fra efter den dag, du spørger om. Vælg en senere dag.",
    "The agreement is from after the day you ask about. Choose a later day.",
  ),
  "agreed-under-another-edition": said(
    "Aftalen er indgået under en anden udgave af reglerne; den afgør.",
    "The agreement was made under another edition of the rules; that one decides.",
  ),
  "statement-obtained": said(
    "Statens udtalelse er hentet; kravet er opfyldt.",
    "The statement of the state has been obtained; the requirement is met.",
  ),
  "case-promoted": said(
    "Kommunen har besluttet at fremme sagen; ejerne, der får gavn, skal have besked.",
    "The municipality has decided that the case goes on; the owners who gain must be told.",
  ),
  "municipality-gives-permit": said(
    "Kommunen giver tilladelsen og afgør bidragene i den.",
    "The municipality gives the permit and decides the contributions in it.",
  ),
  "coastal-authority-gives-permit": said(
    "Kystdirektoratet giver tilladelsen.",
    "The Coastal Authority gives the permit.",
  ),
  "permit-replaces-others": said(
    "Tilladelsen træder i stedet for andre tilladelser; hensynene bag dem skal vejes med.",
    "The permit stands in for other permits; the concerns behind them must be weighed.",
  ),
  "association-builds": said(
    "Et lag bygger og driver; kommunen godkender vedtægterne.",
    "An association builds and runs; the municipality approves its statutes.",
  ),
  "municipality-pays-as-owner": said(
    "Kommunen kan betale som ejer for sin egen ejendom i området.",
    "The municipality may pay as an owner for its own property in the area.",
  ),
  "complaint-cut-off": said(
    "Ministeren har afskåret klage over dette projekt.",
    "The minister has cut off complaints about this project.",
  ),
  "complaint-coast-not-checked": said(
    "Som teksten læses i dag: klag til Miljø- og Fødevareklagenævnet inden fire uger; tilladelsen til et fællesprojekt, bidraget med, kan prøves fuldt ud. Ordlyden på dagen er ikke kontrolleret.",
    "As the text reads today: appeal to the Environment and Food Board of Appeal within four weeks; the permit for a joint project, contribution included, can be tried in full. The wording on the day has not been checked.",
  ),
  "complaint-coast-before-2018": said(
    "Klagen gik til nævnet eller før det ministeriet; reglerne på dagen er ikke læst.",
    "Complaints went to the board, or before it the ministry; the rules on the day have not been read.",
  ),
  "promotion-cannot-be-appealed": said(
    "At sagen fremmes (§ 2 a, stk. 3), kan ikke påklages.",
    "That the case goes on (§ 2 a(3)) cannot be appealed.",
  ),
  "court-six-months": said(
    "En sag ved domstolene skal anlægges inden seks måneder (læst som tekst fra 2017).",
    "A court case must be brought within six months (read as text of 2017).",
  ),
  "hearing-weeks-not-confirmed": said(
    "Hvor længe der skal høres, er ikke bekræftet i loven; fire og otte uger er set i praksis.",
    "How long the hearing must last is not confirmed in the act; four and eight weeks have been seen in practice.",
  ),
  "open-coast-not-checked": said(
    "Kystbeskyttelseslovens §§ 4-6, 8-11 og 16 er ikke kontrolleret.",
    "Sections 4-6, 8-11 and 16 of the Coastal Protection Act have not been checked.",
  ),
  "open-expert-group": said(
    "En ekspertgruppe skulle foreslå en fælles model i foråret 2026; udfaldet er ikke fundet.",
    "An expert group was to propose a common model in spring 2026; the outcome has not been found.",
  ),
  "own-drainage-allowed": said(
    "Ejeren må selv dræne på egen grund uden pumpe.",
    "The owner may drain own land without pumps.",
  ),
  "not-a-watercourse": said(
    "Det er ikke et vandløb; loven gælder ikke her.",
    "It is not a watercourse; the act does not apply.",
  ),
  "border-order-not-read": said(
    "Vandløbet krydser kommunegrænsen; reglerne om det er ikke læst.",
    "The watercourse crosses the municipal border; the rules on that have not been read.",
  ),
  "is-regulation": said(
    "Det er regulering og kræver myndighedens afgørelse.",
    "It is regulation and needs the decision of the authority.",
  ),
  "authority-decides-lake": said(
    "Vandløbsmyndigheden afgør, om søen må sænkes.",
    "The watercourse authority decides whether the lake may be lowered.",
  ),
  "authority-decides-new": said(
    "Vandløbsmyndigheden afgør, om det nye vandløb må anlægges.",
    "The watercourse authority decides whether the new watercourse may be made.",
  ),
  "authority-may-advance": said(
    "Vandløbsmyndigheden kan lægge udgiften ud mod sikkerhed.",
    "The watercourse authority may advance the cost against security.",
  ),
  "not-maintenance": said(
    "Det er ikke vedligeholdelse; bestemmelsen gælder ikke her.",
    "It is not maintenance; the provision does not apply.",
  ),
  "authority-maintains": said(
    "Vandløbsmyndigheden vedligeholder og betaler.",
    "The watercourse authority maintains and pays.",
  ),
  "pump-association-may-be-charged": said(
    "Pumpelaget kan pålægges at betale til vedligeholdelsen.",
    "The pump association may be ordered to pay towards maintenance.",
  ),
  "riparian-owners-maintain": said(
    "Ejerne langs vandløbet vedligeholder og betaler.",
    "The owners along the watercourse maintain and pay.",
  ),
  "pump-association-statutes": said(
    "Vandløbsmyndigheden fastsætter pumpelagets område og vedtægter.",
    "The watercourse authority fixes the pump association's area and statutes.",
  ),
  "authority-may-guarantee": said(
    "Vandløbsmyndigheden kan låne eller garantere for pumpelaget.",
    "The watercourse authority may borrow or guarantee for the pump association.",
  ),
  "compensation-for-loss": said(
    "Den, der lider tab, har krav på erstatning; uenighed afgøres ved taksation.",
    "Those who lose are entitled to compensation; disputes go to valuation.",
  ),
  "latecomer-pays-a-part": said(
    "Den, der kommer til senere, betaler en del af anlægget og den fremtidige vedligeholdelse.",
    "A latecomer pays a part of the construction and of future maintenance.",
  ),
  "utility-may-be-charged": said(
    "Forsyningen kan pålægges at betale med; loven sætter ingen andel.",
    "The utility may be charged; the act sets no share.",
  ),
  "complaint-stream-technical": said(
    "Tekniske spørgsmål: klag til Miljø- og Fødevareklagenævnet. Fristen er ikke kontrolleret.",
    "Technical questions: appeal to the Environment and Food Board of Appeal. The deadline has not been checked.",
  ),
  "complaint-stream-economic": said(
    "Økonomiske spørgsmål: kræv taksation inden fire uger (§§ 31 og 63).",
    "Economic questions: ask for valuation within four weeks (§§ 31 and 63).",
  ),
  "open-stream-not-checked": said(
    "Vandløbslovens §§ 17, 23, 35, stk. 4, og 37 er ikke kontrolleret.",
    "Sections 17, 23, 35(4) and 37 of the Watercourse Act have not been checked.",
  ),
  "agreed-by-2014": said(
    "Aftalen er fra senest 31. december 2014, så taksten kan bære hele udgiften.",
    "The agreement is from 31 December 2014 or before, so the tariff may bear the whole cost.",
  ),
  "split-not-read": said(
    "Aftaler fra 2015 til 25. februar 2016: fordelingen er ikke læst.",
    "Agreements from 2015 to 25 February 2016: the split has not been read.",
  ),
  "kl-whole-until-2016": said(
    "KL skriver, at taksten kunne bære hele udgiften til og med 2016. Den kendte frist i reglerne er 31. december 2014.",
    "KL writes that the tariff could bear the whole cost to the end of 2016. The deadline known from the rules is 31 December 2014.",
  ),
  "level-not-justified": said(
    "Niveauet er højere end det sædvanlige, og metoden viser ikke, at det kan betale sig.",
    "The level is above the ordinary, and the method does not show that it pays.",
  ),
  "ordinary-service-level": said(
    "Niveauet er det sædvanlige og kræver ingen beregning.",
    "The level is the ordinary one and needs no calculation.",
  ),
  "level-by-method": said(
    "Niveauet er højere end det sædvanlige, og metoden viser, at det kan betale sig.",
    "The level is above the ordinary, and the method shows that it pays.",
  ),
  "road-owners-keep-road": said(
    "Ejerne ved den private fællesvej holder den i orden, afløbet med.",
    "The owners along the private common road keep it in order, drainage included.",
  ),
  "municipality-decides-road": said(
    "Kommunen afgør, om vejen skal sættes i stand.",
    "The municipality decides whether the road must be put in order.",
  ),
  "shared-by-use": said(
    "Ejerne er uenige: udgiften fordeles efter, hvordan ejendommene bruges.",
    "The owners disagree: the cost is shared by how the properties are used.",
  ),
  "owners-agree": said("Ejerne er enige om fordelingen; den gælder.", "The owners agree on the split; it holds."),
  "road-works-as-one": said(
    "Kommunen kan lade hele vejens arbejde udføre samlet.",
    "The municipality may have the whole road's works done as one.",
  ),
  "newcomer-pays-a-share": said(
    "Den, der får ny vejret, kan pålægges en forholdsmæssig del.",
    "A newcomer with a right of way may be charged a proportional share.",
  ),
  "complaint-wastewater-plan": said(
    "Spildevandsplanen siges ikke at kunne påklages; det er ikke kontrolleret. Spørg kommunen.",
    "The wastewater plan is said not to be open to appeal; that has not been checked. Ask the municipality.",
  ),
  "complaint-private-road": said(
    "Privat fællesvej: klag til Vejdirektoratet. Fristen er ikke kontrolleret.",
    "Private common road: complain to the Road Directorate. The deadline has not been checked.",
  ),
  "open-method-tables": said(
    "Metodens tabeller og de senere udgaver af udgiftsreglerne er ikke læst.",
    "The tables of the method and later editions of the cost rules have not been read.",
  ),
  "developer-pays": said(
    "Planen kræver anlægget ved ny bebyggelse: bygherren betaler, ikke de ejere, der er der.",
    "The plan requires the works for new building: the developer pays, not the owners who are there.",
  ),
  "cover-surge": said(
    "Puljen dækker skade ved så sjælden en stormflod. Diger er ikke dækket.",
    "The pool covers damage by so rare a storm surge. Dikes are not covered.",
  ),
  "cover-stream": said(
    "Puljen dækker oversvømmelse fra vandløb og søer. Diger er ikke dækket.",
    "The pool covers flooding from streams and lakes. Dikes are not covered.",
  ),
  "surge-too-common": said(
    "Så ofte en vandstand er ikke stormflod i lovens forstand.",
    "So common a level is not a storm surge in the sense of the act.",
  ),
  "cover-not-checked": said(
    "At puljen ikke dækker dette, er ikke kontrolleret.",
    "That the pool does not cover this has not been checked.",
  ),
  "cover-no-source": said(
    "Der er ingen kilde til, om puljen dækker grundvand.",
    "There is no source on whether the pool covers groundwater.",
  ),
  "loan-within-25": said("Lånet holder sig inden for 25 år.", "The loan stays within 25 years."),
  "loan-within-15": said("Lånet holder sig inden for 15 år.", "The loan stays within 15 years."),
  "loan-within-10": said("Lånet holder sig inden for 10 år.", "The loan stays within 10 years."),
  "loan-too-long": said(
    "Lånet er længere, end långiveren tillader: det kræver dispensation eller en anden långiver.",
    "The loan is longer than the lender allows: it needs dispensation or another lender.",
  ),
  "other-lender": said("Reglen gælder KommuneKredit.", "The rule is about KommuneKredit."),
  "other-kind-of-loan": said("Reglen gælder en anden slags lån.", "The rule is about another kind of loan."),
  "dispensation-possible": said(
    "Lånet er længere end 25 år: der kan søges dispensation til anlæggets levetid.",
    "The loan is longer than 25 years: dispensation to the life of the works may be sought.",
  ),
  "dispensation-not-needed": said("Lånet kræver ingen dispensation.", "The loan needs no dispensation."),
  "full-guarantee-needed": said(
    "Låntageren er ikke en kommune: der kræves 100 procents kommunal garanti.",
    "The borrower is no municipality: a full municipal guarantee is needed.",
  ),
  "guarantee-outside-loan-frame": said(
    "Garantien holdes uden for kommunens låneramme (KL).",
    "The guarantee stays outside the municipality's loan frame (KL).",
  ),
  "pool-may-grant": said(
    "Staten kan give tilskud; omkring 40 procent er set. Beløbet er statens valg.",
    "The state may grant money; about 40 percent has been seen. The amount is the state's choice.",
  ),
  "not-on-a-stretch": said(
    "Projektet ligger ikke på en af puljens strækninger.",
    "The project is not on one of the pool's stretches.",
  ),
  "own-share-too-small": said("Egen finansiering er under 20 procent.", "Own financing is below 20 percent."),
  "counts-under-ceiling": said(
    "Kommunen bygger: udgiften tæller under anlægsloftet (KL).",
    "The municipality builds: the cost counts under the construction ceiling (KL).",
  ),
  "outside-ceiling": said(
    "Kommunen bygger ikke selv; udgiften er ikke en kommunal anlægsudgift.",
    "The municipality does not build; the cost is no municipal construction cost.",
  ),
  "expropriation-route": said(
    "Klage over indgrebet går til ministeriet; erstatningen til taksationskommissionen og derefter overtaksationskommissionen (KL).",
    "Complaints about the taking go to the ministry; compensation to the valuation commission and then the upper one (KL).",
  ),
  "board-takes-years": said(
    "Bliver der klaget, tager det to til tre år (KL).",
    "If there is a complaint it takes two to three years (KL).",
  ),
  "natura-may-stop": said(
    "Naturen skal vurderes først; selv en lille skade kan standse projektet.",
    "Nature must be assessed first; even small harm may stop the project.",
  ),
  "separable-must-be-charged-apart": said(
    "Delene kan adskilles: hver del må kun betales af dem, der har gavn af den.",
    "The parts can be separated: each may be charged only to those who gain from it.",
  ),
  "charged-by-part": said(
    "Hver del betales af dem, der har gavn af den.",
    "Each part is paid by those who gain from it.",
  ),
  "duty-for-all-upheld": said(
    "Alle får sammenlignelig beskyttelse: en pligt for alle holdt i nævnet. At beløbene skal være lige store, siger afgørelsen ikke.",
    "All get comparable protection: a duty for all was upheld. That the amounts must be equal the decision does not say.",
  ),
  "erosion-distance-rejected": said(
    "En nøgle efter afstand til kysten blev afvist ved erosion.",
    "A key by distance to the coast was rejected for erosion.",
  ),
  "erosion-only-plots-in-danger": said(
    "Kun grunde, der er i fare inden for få år, kan tvinges til at betale ved erosion.",
    "For erosion only plots in danger within few years may be compelled.",
  ),
  "erosion-flat-unit-rejected": said(
    "Faste enhedsbeløb blev afvist ved erosion; værdi eller kystlængde skal indgå.",
    "Flat unit amounts were rejected for erosion; value or coast length must enter.",
  ),
  "line-owners-pay-most": said(
    "Ledningsejerne betaler mest: en sådan nøgle faldt i Bogense. Begrundelsen er ikke set.",
    "The line owners pay most: such a key fell in Bogense. The reasons have not been seen.",
  ),
  "cannot-order-to-build": said(
    "Private kan ikke pålægges at bygge kystbeskyttelse, kun at undersøge.",
    "Private owners cannot be ordered to build coastal protection, only to study it.",
  ),
  "recreation-not-charged": said(
    "Rekreation holdes uden for det, ejerne betaler. Det er praksis, ikke en bestemmelse.",
    "Recreation is left out of what owners pay. That is practice, no provision.",
  ),
  "hearing-four-weeks": said(
    "Fire ugers høring er set i praksis.",
    "Hearings of four weeks have been seen in practice.",
  ),
  "hearing-eight-weeks": said(
    "Otte ugers høring er set, når en miljøkonsekvensrapport er med.",
    "Hearings of eight weeks have been seen where an environmental report is included.",
  ),
  "line-owners-contribute": said(
    "Ledningsejere inden for diget bidrager som ejere; nøglen skal begrundes.",
    "Line owners inside the dike contribute as owners; the key must be justified.",
  ),
  "rain-behind-dike": said(
    "Regn fanges bag diget: to love og to klageveje.",
    "Rain is trapped behind the dike: two acts and two ways to complain.",
  ),
  "sea-and-stream": said(
    "Både fjord og å: ét kystprojekt, men særskilt betaling for hver del.",
    "Both fjord and river: one coastal project, but separate payment for each part.",
  ),
  "old-association": said(
    "Det gamle lag skal have nye vedtægter efter kystbeskyttelsesloven.",
    "The old association needs new statutes under the coastal act.",
  ),
  "sewer-renewal-without-law": said(
    "Den nye kloak hæver grundvandet, og ingen lov dækker det på denne dag.",
    "The new sewer lifts the groundwater, and no law covers it on this day.",
  ),
  "sewer-renewal-designate": said(
    "Den nye kloak hæver grundvandet: området kan udpeges, og taksten kan betale.",
    "The new sewer lifts the groundwater: the area may be designated, and the tariff may pay.",
  ),
  "cloudburst-in-stream": said(
    "Forsyningen betaler sin del; vandløbets del følger vandløbsloven, hvis § 24 ikke er læst.",
    "The utility pays its part; the stream's part follows the watercourse act, whose § 24 has not been read.",
  ),
  "upstream-retention": said(
    "De, der holder vandet tilbage, får ikke selv gavnen. Vis fordelingen både efter gavn og efter gavn og kilde.",
    "Those who hold the water back do not gain themselves. Show the split by benefit and by benefit and source.",
  ),
  "flooding-and-erosion": said(
    "To virkninger på samme kyst: kote mod oversvømmelse, kystlængde mod erosion.",
    "Two effects on one coast: terrain level against flooding, coast length against erosion.",
  ),
  "several-waters-split": said(
    "Tiltaget virker mod flere slags vand. Del det i dele, før nogen betaler.",
    "The measure works against several waters. Split it into parts before anybody pays.",
  ),
  "measures-under-different-laws": said(
    "Projektet falder under flere love. Hver del følger sin egen.",
    "The project falls under several acts. Each part follows its own.",
  ),
  "kl-groundwater-duty": said(
    "KL foreslog, at kommune og forsyning skulle handle, og taksten betale.",
    "KL proposed that municipality and utility act, and the tariff pay.",
  ),
  "kl-full-financing": said(
    "KL foreslog, at forsyningen igen kunne betale det hele.",
    "KL proposed that the utility could pay all again.",
  ),
  "kl-groundwater-key": said(
    "KL foreslog en nøgle efter nytte for grundvand.",
    "KL proposed a key by benefit for groundwater.",
  ),
  "kl-retention-in-key": said(
    "KL foreslog, at ejere, der holder vand tilbage, indgår i nøglen.",
    "KL proposed that owners who hold water back enter the key.",
  ),
  "kl-road-law-keys": said("KL foreslog nøgler som vejlovens.", "KL proposed keys like those of the road law."),
  "kl-fixed-models": said(
    "KL foreslog klare faste modeller for bidrag.",
    "KL proposed clear fixed models for contributions.",
  ),
  "kl-right-to-start": said(
    "KL foreslog, at kommunen selv kan begynde ved vandløb.",
    "KL proposed that the municipality may start at streams.",
  ),
  "kl-loans-for-all": said(
    "KL foreslog lån i KommuneKredit og garanti for alle slags vand.",
    "KL proposed KommuneKredit loans and guarantees for all waters.",
  ),
  "kl-coast-fund": said("KL foreslog en statslig kystfond med point.", "KL proposed a state coast fund with points."),
  "kl-insurance-surcharge": said("KL foreslog et tillæg på forsikringen.", "KL proposed a surcharge on insurance."),
  "kl-mortgage-limits": said(
    "KL foreslog højere lånegrænser end 75 og 80 procent.",
    "KL proposed higher mortgage limits than 75 and 80 percent.",
  ),
  "kl-ownership-strategy": said(
    "KL foreslog ejerstrategier for forsyningen.",
    "KL proposed ownership strategies for the utility.",
  ),
  "kl-outside-ceiling": said(
    "KL foreslog, at kommunens del holdes uden for anlægsloftet.",
    "KL proposed that the municipality's part stay outside the ceiling.",
  ),
  "kl-one-complaint-body": said("KL foreslog ét klageorgan.", "KL proposed one complaint body."),
  "kl-help-to-move": said("KL foreslog hjælp til at flytte.", "KL proposed help to move."),
};
