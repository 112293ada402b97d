const da = {
  title: "Hvad koster det at vente?",
  lead: "En klagesag har ofte taget 2-3 år (KL, 2020). I dagens priser og med dagens risiko:",
  years: "Så længe venter projektet",
  yearsUnit: "år",
  rise: "Anlægsprisen stiger om året",
  percent: "%",
  lost: "Skade, som projektet ville have sparet imens",
  dearer: "Så meget dyrere bliver anlægget",
  unknown: "Vides ikke",
  kr: "kr.",
  amount: "Beløb",
};

/** Words of what waiting costs. */
export const waiting: { da: typeof da; en: typeof da } = {
  da,
  en: {
    title: "What does it cost to wait?",
    lead: "A complaint has often taken 2-3 years (KL, 2020). In today's prices, with today's risk:",
    years: "So long does the project wait",
    yearsUnit: "years",
    rise: "The price of works rises a year",
    percent: "%",
    lost: "Damage that the project would have saved meanwhile",
    dearer: "So much dearer the works become",
    unknown: "Not known",
    kr: "DKK",
    amount: "Amount",
  },
};
