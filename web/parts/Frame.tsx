import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { frame } from "../../shared/texts/pages/frame.ts";
import { chooseLanguage, inLanguage, language, words } from "../state/language.ts";

export type Place =
  | "doors"
  | "sketch"
  | "law"
  | "share"
  | "sign-in"
  | "shared"
  | "hearing"
  | "inbox"
  | "help"
  | "cases";

/**
 * What stands around every page: skip link, name, the three doors, language, foot. `wide` gives the map the whole window; `signsIn`:
 * what shows who is signed in, on the pages that ask who it is.
 */
export function Frame({
  place,
  title,
  wide = false,
  signsIn = null,
  children,
}: {
  place: Place;
  title: string;
  wide?: boolean;
  signsIn?: ComponentChildren;
  children: ComponentChildren;
}) {
  const text = words(frame);
  useEffect(() => {
    document.title = place === "doors" ? `Vandret – ${title}` : `${title} – Vandret`;
  }, [place, title]);
  return (
    <>
      <a class="skipnav" href="#main">
        {text.skip}
      </a>
      <Bar place={place} wide={wide} signsIn={signsIn} />
      {children}
      {wide ? null : <Foot />}
    </>
  );
}

function Bar({ place, wide, signsIn }: { place: Place; wide: boolean; signsIn: ComponentChildren }) {
  const text = words(frame);
  const links: [Place, string, string][] = [
    // For who works at a municipality: an owner has no use of it.
    ...(signsIn === null ? [] : [["cases", "/sager", text.cases] as [Place, string, string]]),
    ["sketch", "/skitse", text.sketch],
    ["law", "/lov", text.law],
    ["share", "/min-andel", text.share],
  ];
  return (
    <header class={wide ? "bar bar--wide" : "bar"}>
      <div class="bar-inner">
        <a class="wordmark" href={inLanguage("/")} aria-label={text.home}>
          <Mark />
          Vandret
        </a>
        <nav aria-label={text.navigation}>
          <ul>
            {links.map(([id, path, title]) => (
              <li key={id}>
                <a href={inLanguage(path)} aria-current={id === place ? "page" : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {signsIn}
        <a class="bar-help" href={inLanguage("/hjaelp")} aria-current={place === "help" ? "page" : undefined}>
          {text.help}
        </a>
        <button
          type="button"
          class="language"
          lang={language.value === "da" ? "en" : "da"}
          onClick={() => chooseLanguage(language.value === "da" ? "en" : "da")}
        >
          {text.otherLanguage}
        </button>
      </div>
    </header>
  );
}

/** A level line held over ground: the mark of the site. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="4" fill="#0b4a66" />
      <path d="M1 20h11l4 -8 4 8h11v7a4 4 0 0 1 -4 4H5a4 4 0 0 1 -4 -4z" fill="#cfe3ec" />
      <path d="M4 14.5h8" stroke="#ffffff" stroke-width="2.5" stroke-linecap="round" />
    </svg>
  );
}

function Foot() {
  const text = words(frame);
  return (
    <footer class="foot">
      <div class="foot-inner">
        <p>{text.footDraft}</p>
        <p>{text.footPrivacy}</p>
        <p>
          <a href={inLanguage("/daekning")}>{text.footCoverage}</a>
        </p>
        <p>
          <a href={inLanguage("/metode")}>{text.footMethod}</a>
        </p>
        <p>
          <a href={inLanguage("/api-guide")}>{text.footApi}</a>
        </p>
        <p>
          <a href={inLanguage("/tilgaengelighed")}>{text.footAccessibility}</a>
        </p>
      </div>
    </footer>
  );
}
