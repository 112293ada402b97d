import type { IsoDate, Regime } from "../model/index.ts";

/** The times between two changes of the law that move payers or who decides (definitions 25-27), oldest first. */
export const regimes: readonly Regime[] = [
  {
    id: "2013-2016",
    from: "2013-02-01",
    to: "2016-12-31",
    day: "2016-06-01",
    title: { da: "2013-2016", en: "2013-2016" },
    says: {
      da: "Forsyningen kan medfinansiere anlæg til regnvand; aftalens dato afgør hvor meget. Kystdirektoratet giver tilladelse ved kysten.",
      en: "The utility may co-finance works that take rain; the date of the agreement tells how much. The Coastal Authority gives permits at the coast.",
    },
  },
  {
    id: "2017",
    from: "2017-01-01",
    to: "2018-08-31",
    day: "2018-08-31",
    title: { da: "2017 til 31. august 2018", en: "2017 to 31 August 2018" },
    says: {
      da: "Medfinansiering efter anlæggets art, 75 eller 100 procent. Kystdirektoratet giver stadig tilladelse ved kysten.",
      en: "Co-financing by kind of works, 75 or 100 percent. The Coastal Authority still gives permits at the coast.",
    },
  },
  {
    id: "2018-09",
    from: "2018-09-01",
    to: "2020-05-21",
    day: "2020-01-15",
    title: {
      da: "Fra 1. september 2018 (KL's oplæg, januar 2020)",
      en: "From 1 September 2018 (KL's paper, January 2020)",
    },
    says: {
      da: "Kommunen giver tilladelse ved kysten og kan pålægge bidrag i samme afgørelse (§ 9 a).",
      en: "The municipality gives permits at the coast and may charge owners in the same decision (§ 9 a).",
    },
  },
  {
    id: "2020-05",
    from: "2020-05-22",
    to: "2020-12-31",
    day: "2020-12-31",
    title: { da: "Fra 22. maj 2020", en: "From 22 May 2020" },
    says: {
      da: "Ministeren kan afskære klage over kommunale fællesprojekter ved kysten (én kilde).",
      en: "The minister may cut off complaints about joint projects at the coast (one source).",
    },
  },
  {
    id: "2021",
    from: "2021-01-01",
    to: "2025-06-30",
    day: "2021-01-01",
    title: { da: "Fra 1. januar 2021", en: "From 1 January 2021" },
    says: {
      da: "Medfinansiering er afskaffet: taksten bærer det nødvendige for serviceniveauet. Grundvand har stadig ingen lov.",
      en: "Co-financing is abolished: the tariff bears what the service level needs. Groundwater still has no law.",
    },
  },
  {
    id: "2025-07",
    from: "2025-07-01",
    to: null,
    day: "2026-01-01",
    title: { da: "Fra 1. juli 2025 (ventet)", en: "From 1 July 2025 (expected)" },
    says: {
      da: "Forsyningen skal sænke grundvandet i udpegede kloakerede områder, når det er hensigtsmæssigt.",
      en: "The utility must lower the groundwater in designated sewered areas where that is appropriate.",
    },
  },
];

/** The id of a day's regime. A day before the first has none: `checkDay` refuses it. */
export function regimeOf(day: IsoDate): string {
  return regimes.findLast(({ from }) => day >= from)?.id ?? "none";
}
