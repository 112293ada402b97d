import { compare } from "../../shared/texts/pages/compare.ts";
import { decision } from "../../shared/texts/pages/decision.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { inLanguage, words } from "../state/language.ts";

/** What comes after the sums: the owners are heard, and it is decided. Only for a case that is stored, which others can open. */
export function WhatNow({ id }: { id: string }) {
  const text = words(inbox);
  return (
    <>
      <p>{text.nowLead}</p>
      <ul>
        <li>
          <a href={inLanguage(`/indbakke?sag=${encodeURIComponent(id)}`)}>{text.toInbox}</a>
        </li>
        <li>
          <a href={inLanguage("/hoering")}>{text.toOwners}</a>
        </li>
        <li>
          <a href={inLanguage(`/sammenlign?a=${encodeURIComponent(`${id}@1`)}&b=${encodeURIComponent(id)}`)}>
            {words(compare).fromVersion}
          </a>
        </li>
        <li>
          <a href={inLanguage(`/afgoerelse?sag=${encodeURIComponent(id)}`)}>{words(decision).toDecision}</a>
        </li>
      </ul>
    </>
  );
}
