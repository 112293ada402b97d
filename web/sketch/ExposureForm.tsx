import type { ComponentChildren } from "preact";
import { damageBy } from "../../shared/risk/index.ts";
import { number } from "../../shared/texts/index.ts";
import { exposureForm } from "../../shared/texts/pages/exposureForm.ts";
import { language, words } from "../state/language.ts";
import { ExposureList } from "./ExposureList.tsx";
import { ExposureUpload } from "./ExposureUpload.tsx";
import { NewThing } from "./NewThing.tsx";
import { theCase } from "./theCase.ts";

/** Roads, fields and assets: what the case has with their damage, a file of them, and one typed by hand. */
export function ExposureForm() {
  const text = words(exposureForm);
  const lang = language.value;
  const sag = theCase.value;
  if (sag === null) return null;
  const { roads, fields, assets } = sag.exposure;
  const { table } = damageBy(0, sag.damage);
  return (
    <section class="exposure">
      <h3>{text.title}</h3>
      <p class="small soft">{text.lead}</p>
      {roads.length + fields.length + assets.length === 0 ? <p>{text.empty}</p> : <ExposureList sag={sag} />}
      {roads.length === 0 ? null : (
        <p class="small">
          {table.roads === undefined || table.roads === null
            ? text.noRoadPrice(table.title[lang])
            : text.roadPrice(number(table.roads.kronerPerM, lang), table.title[lang])}
        </p>
      )}
      <More title={text.upload}>
        <ExposureUpload />
      </More>
      <More title={text.type}>
        <NewThing sag={sag} />
      </More>
    </section>
  );
}

function More({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="more">
      <summary>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        {title}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}
