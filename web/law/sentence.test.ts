import { describe, expect, it } from "vitest";
import type { MeasureLaw, Part, PayerFinding } from "../../shared/model/index.ts";
import { proposalIn, sentencesOf } from "./sentence.ts";

const sea: Part = { source: "sea", effect: "flooding" };
const groundwater: Part = { source: "groundwater", effect: "flooding" };
const coast = { da: "Kystbeskyttelsesloven", en: "The Coastal Protection Act" };

const payer = (over: Partial<PayerFinding>): PayerFinding => ({
  who: "owners-with-benefit",
  part: sea,
  share: null,
  outcome: "yes",
  force: "may",
  provision: null,
  ...over,
});

const law = (over: Partial<MeasureLaw>): MeasureLaw => ({
  id: "m",
  laws: [{ part: sea, act: "kbl", outcome: "yes", title: coast, review: "draft" }],
  decides: [],
  steers: [],
  mayStart: [],
  findings: [],
  payers: [],
  notCharged: [],
  financing: [],
  hearing: [],
  complaint: [],
  expropriation: [],
  works: [],
  duration: [],
  warnings: [],
  open: [],
  ...over,
});

describe("the answer in one sentence", () => {
  it("names the water, the day, the law and who pays with which force", () => {
    const answer = law({ payers: [payer({}), payer({ who: "municipality-as-authority" })] });
    expect(sentencesOf(answer, "2020-01-15", "da")).toEqual([
      "Havet den 15. januar 2020: Kystbeskyttelsesloven gælder. Ejere med nytte og kommunen som myndighed kan komme til at betale.",
    ]);
  });

  it("keeps those who must pay apart from those who may", () => {
    const answer = law({ payers: [payer({ force: "must" }), payer({ who: "state" })] });
    expect(sentencesOf(answer, "2020-01-15", "en")[0]).toContain(
      "Owners who benefit must pay. The state may have to pay.",
    );
  });

  it("says that there is no legislation", () => {
    const answer = law({ laws: [{ part: groundwater, act: null, outcome: "no", title: null, review: "draft" }] });
    expect(sentencesOf(answer, "2020-01-15", "da")[0]).toContain("Der er ingen lovgivning.");
  });

  it("does not turn a payer that hangs on a missing fact into nobody", () => {
    const answer = law({ payers: [payer({ outcome: "unknown" })] });
    expect(sentencesOf(answer, "2020-01-15", "da")[0]).toContain("Om ejere med nytte betaler, kan ikke siges endnu");
  });

  it("keeps the payer who is not known beside the one who is, and says what that one pays", () => {
    const answer = law({
      payers: [
        payer({ who: "requesting-party", force: "must", of: "excess-cost" }),
        payer({ who: "utility-tariff", outcome: "unknown", force: "must" }),
      ],
    });
    expect(sentencesOf(answer, "2026-01-01", "da")[0]).toContain(
      "Om forsyningen over taksten betaler, kan ikke siges endnu: der mangler oplysninger. Den, der ønsker mere, skal betale merudgiften.",
    );
  });

  it("does not pass guidance, or a figure, off as the law", () => {
    const answer = law({
      payers: [payer({ force: null }), payer({ who: "municipality-as-authority", force: "guidance" })],
    });
    expect(sentencesOf(answer, "2020-01-15", "da")[0]).toContain(
      "Ifølge kilden betaler ejere med nytte. Efter vejledningen kan kommunen som myndighed betale.",
    );
  });

  it("says when no provision decides who pays", () => {
    const answer = law({ payers: [payer({ outcome: "cannot-decide", force: null })] });
    expect(sentencesOf(answer, "2024-01-01", "da")[0]).toContain("Ingen bestemmelse siger, hvem der skal betale.");
  });

  it("does not turn a law that nobody has checked into no law", () => {
    const answer = law({ laws: [{ part: sea, act: null, outcome: "unknown", title: null, review: "not-checked" }] });
    const [sentence] = sentencesOf(answer, "1950-01-01", "da");
    expect(sentence).toContain("Det kan ikke siges, hvilken lov der gælder.");
    expect(sentence).not.toContain("ingen lovgivning");
  });

  it("keeps a proposal out of the law, and says it as a proposal", () => {
    const answer = law({ payers: [payer({}), payer({ who: "utility-tariff", force: null, whatIf: true })] });
    expect(sentencesOf(answer, "2020-01-15", "da")[0]).not.toContain("orsyningen");
    expect(proposalIn(answer, "da")).toBe("KL's forslag, ikke lov: forsyningen over taksten betaler.");
  });

  it("tells two effects of one water apart", () => {
    const erosion = { ...sea, effect: "erosion" as const };
    const answer = law({ laws: [...law({}).laws, { ...law({}).laws[0]!, part: erosion }] });
    expect(sentencesOf(answer, "2020-01-15", "da").map((sentence) => sentence.split(" den ")[0])).toEqual([
      "Havet (oversvømmelse)",
      "Havet (erosion)",
    ]);
  });
});
