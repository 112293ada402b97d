import { roles } from "../../../shared/contract/index.ts";
import type { Language } from "../../../shared/texts/index.ts";
import { issuerPage } from "../../../shared/texts/pages/issuer.ts";
import { signIn } from "../../../shared/texts/pages/signIn.ts";
import { issuerPath } from "./tokens.ts";

export const stylePath = `${issuerPath}/style.css`;

/** The one page of the local issuer: a button for each role. Works without a script. */
export function rolePage(language: Language, action: string): string {
  const text = { ...signIn[language], ...issuerPage[language] };
  const other: Language = language === "da" ? "en" : "da";
  const buttons = roles.map(
    (role) => `<li><button name="role" value="${role}">${text.roles[role]}<span>${text.may[role]}</span></button></li>`,
  );
  return page(language, [
    `<p class="other"><a href="?ui_locales=${other}" lang="${other}" hreflang="${other}">${
      other === "en" ? "English" : "Dansk"
    }</a></p>`,
    `<h1>${text.whoAreYou}</h1>`,
    `<p>${text.noPassword}</p>`,
    `<form method="post" action="${action}"><ul>${buttons.join("")}</ul></form>`,
  ]);
}

/** What was asked cannot be answered: it is over, or was never there. */
export function gonePage(language: Language): string {
  const text = { ...signIn[language], ...issuerPage[language] };
  return page(language, [
    `<h1>${text.title}</h1>`,
    `<p>${text.gone}</p>`,
    `<p><a href="/${language === "da" ? "" : "?sprog=en"}">${text.toStart}</a></p>`,
  ]);
}

function page(language: Language, lines: readonly string[]): string {
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${signIn[language].title} – Vandret</title>`,
    '<link rel="icon" href="data:,">',
    `<link rel="stylesheet" href="${stylePath}">`,
    "</head>",
    "<body><main>",
    ...lines,
    "</main></body>",
    "</html>",
    "",
  ].join("\n");
}

export const style = `
body { margin: 0; background: #f4f7f9; color: #1b2a33; font: 1rem/1.5 "IBM Plex Sans", system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 36rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border-top: 4px solid #0b4a66; }
h1 { margin: 0 0 0.5rem; font-size: 1.75rem; line-height: 1.2; }
a { color: #0b4a66; }
.other { margin: 0; text-align: right; }
ul { margin: 1.5rem 0 0; padding: 0; list-style: none; }
li { margin: 0 0 0.75rem; }
button { box-sizing: border-box; width: 100%; padding: 0.75rem 1rem; border: 2px solid #0b4a66; border-radius: 4px; background: #fff; color: #0b4a66; font: inherit; font-weight: 600; text-align: left; cursor: pointer; }
button span { display: block; color: #1b2a33; font-weight: 400; }
button:hover { background: #e8f1f5; }
button:focus-visible, a:focus-visible { outline: 4px solid #747474; outline-offset: 1px; }
@media (max-width: 40rem) { main { margin: 0; } }
`;
