import { doors } from "../../shared/texts/pages/doors.ts";
import { Frame } from "../parts/Frame.tsx";
import { inLanguage, words } from "../state/language.ts";
import { CrossSection } from "./CrossSection.tsx";

/** The first page: three doors, the chain in one line, and what one can count on. */
export function Doors() {
  const text = words(doors);
  const links = [
    { path: "/skitse", for: text.sketchFor, title: text.sketch, says: text.sketchSays, go: text.sketchGo },
    { path: "/lov", for: text.lawFor, title: text.law, says: text.lawSays, go: text.lawGo },
    { path: "/min-andel", for: text.shareFor, title: text.share, says: text.shareSays, go: text.shareGo },
  ];
  return (
    <Frame place="doors" title={text.title}>
      <main id="main" tabIndex={-1}>
        <div class="hero">
          <div class="hero-text">
            <h1>{text.title}</h1>
            <p class="lead">{text.lead}</p>
          </div>
          <CrossSection label={text.drawing} />
        </div>
        <div class="page">
          <h2 class="sr-only">{text.doors}</h2>
          <ul class="doors no-max-width">
            {links.map((door, position) => (
              <li key={door.path}>
                <a class={position === 0 ? "door door--first" : "door"} href={inLanguage(door.path)}>
                  <p class="for">{door.for}</p>
                  <h2>{door.title}</h2>
                  <p>{door.says}</p>
                  <span class="door-go">{door.go} →</span>
                </a>
              </li>
            ))}
          </ul>
          <h2>{text.chain}</h2>
          <ol class="chain no-max-width">
            {text.steps.map(([title, says]) => (
              <li key={title}>
                <strong>{title}</strong>
                {says}
              </li>
            ))}
          </ol>
          <h2>{text.promise}</h2>
          <div class="promises">
            {text.promises.map(([title, says]) => (
              <div key={title}>
                <h3>{title}</h3>
                <p>{says}</p>
              </div>
            ))}
          </div>
        </div>
      </main>
    </Frame>
  );
}
