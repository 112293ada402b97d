import { inbox } from "../../shared/texts/pages/inbox.ts";
import { linkTexts } from "../../shared/texts/pages/links.ts";
import { sketch } from "../../shared/texts/pages/sketch.ts";
import { steps as texts } from "../../shared/texts/pages/steps.ts";
import { Terms } from "../parts/Terms.tsx";
import { words } from "../state/language.ts";
import { Basis } from "./Basis.tsx";
import { Downloads } from "./Downloads.tsx";
import { LinksPanel } from "./LinksPanel.tsx";
import { Section } from "./Section.tsx";
import { storedId } from "./saving.ts";
import { sums } from "./sums.ts";
import { WhatNow } from "./WhatNow.tsx";

/** What the numbers rest on, and what is done with them. */
export function DecideStep() {
  const text = words(sketch);
  const id = storedId();
  return (
    <>
      {sums.value === null ? null : (
        <Section title={text.basis} part="basis">
          <Basis />
        </Section>
      )}
      <Section title={words(linkTexts).title} part="links">
        <LinksPanel />
      </Section>
      {id === null ? (
        <p class="soft">{words(texts).empty.decide}</p>
      ) : (
        <Section title={words(inbox).decisions} open part="decide">
          <WhatNow id={id} />
        </Section>
      )}
      <Section title={text.files} part="files">
        <Downloads />
      </Section>
      <Terms of={["høring", "afgørelse", "klage", "udkast"]} />
    </>
  );
}
