import type { Measure } from "../../shared/model/index.ts";
import { CostForm } from "./CostForm.tsx";
import { Facts } from "./Facts.tsx";
import { JointCostForm } from "./JointCostForm.tsx";
import { LayerFacts } from "./LayerFacts.tsx";

/** What a measure may also say, each folded: its other costs, whom it is built with, what the law asks of it, what the map layers tell of its place. */
export function MeasureDetails({ measure }: { measure: Measure }) {
  return (
    <>
      <CostForm measure={measure} />
      <JointCostForm measure={measure} />
      <Facts measure={measure} />
      <LayerFacts measure={measure} />
    </>
  );
}
