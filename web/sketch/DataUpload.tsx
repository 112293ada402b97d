import { useState } from "preact/hooks";
import { featureFileTexts } from "../../shared/texts/pages/featureFiles.ts";
import { late } from "../parts/late.tsx";
import { Unfolded } from "../parts/Unfolded.tsx";
import { words } from "../state/language.ts";
import { theCase } from "./theCase.ts";

const DataFiles = late(async () => (await import("./DataFiles.tsx")).DataFiles);

/** The parcels and buildings of a case out of files: folded where the case has some. */
export function DataUpload() {
  // What was said of the files stays in sight once they are put in.
  const [beganEmpty] = useState(theCase.value?.parcels.length === 0);
  return (
    <Unfolded title={words(featureFileTexts).title} class="more data-upload" open={beganEmpty}>
      {() => <DataFiles />}
    </Unfolded>
  );
}
