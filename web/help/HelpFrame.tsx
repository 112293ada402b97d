import type { ComponentChildren } from "preact";
import { help } from "../../shared/texts/pages/help.ts";
import { Frame } from "../parts/Frame.tsx";
import { inLanguage, words } from "../state/language.ts";

export type HelpId = "handbook" | "method" | "apiGuide" | "accessibility";

const addresses: Record<HelpId, string> = {
  handbook: "/hjaelp",
  method: "/metode",
  apiGuide: "/api-guide",
  accessibility: "/tilgaengelighed",
};

/** What stands around every help page: the pages beside it. */
export function HelpFrame({ id, children }: { id: HelpId; children: ComponentChildren }) {
  const text = words(help);
  return (
    <Frame place="help" title={text[id]}>
      <main id="main" tabIndex={-1} class="page help">
        <nav class="help-pages no-print" aria-label={text.pages}>
          <ul>
            {(Object.entries(addresses) as [HelpId, string][]).map(([one, path]) => (
              <li key={one}>
                <a href={inLanguage(path)} aria-current={one === id ? "page" : undefined}>
                  {text[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </main>
    </Frame>
  );
}

/** An article in both languages, as the build has made it of its file (`web/build/markdown.ts`). */
export interface Article {
  da: string;
  en: string;
}

export function ArticlePage({ id, article }: { id: HelpId; article: Article }) {
  return (
    <HelpFrame id={id}>
      {/* Our own files, made into HTML by the build: nothing that anybody sends comes here. */}
      <article class="article" dangerouslySetInnerHTML={{ __html: words(article) }} />
    </HelpFrame>
  );
}
