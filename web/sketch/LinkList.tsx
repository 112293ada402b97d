import type { SharedLink } from "../../shared/contract/index.ts";
import { day } from "../../shared/texts/index.ts";
import { linkTexts } from "../../shared/texts/pages/links.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { language, words } from "../state/language.ts";

/** The links of the case, without their codes: what each opens, until when, and how to end it. */
export function LinkList({
  links,
  isBusy,
  revoke,
  rotate,
}: {
  links: readonly SharedLink[];
  isBusy: boolean;
  revoke: (link: SharedLink) => void;
  rotate: (link: SharedLink) => void;
}) {
  const text = words(linkTexts);
  if (links.length === 0) return <p class="soft">{text.none}</p>;
  return (
    <TableWrap>
      <table class="plain">
        <caption>{text.list}</caption>
        <thead>
          <tr>
            <th scope="col">{text.to}</th>
            <th scope="col">{text.last}</th>
            <th scope="col">{text.state}</th>
            <th scope="col">{text.actions}</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.linkId}>
              <th scope="row">{nameOf(link)}</th>
              <td>{day(link.expires, language.value)}</td>
              <td>{text.status[link.status]}</td>
              <td>
                {link.status === "open" ? (
                  <>
                    {action(text.revoke, link, revoke)} {action(text.rotate, link, rotate)}
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );

  function nameOf({ parcelId }: SharedLink): string {
    return parcelId ?? text.group;
  }
  function action(says: string, link: SharedLink, act: (link: SharedLink) => void) {
    return (
      <button
        type="button"
        class="button--quiet"
        aria-label={`${says}: ${nameOf(link)}`}
        disabled={isBusy}
        onClick={() => act(link)}
      >
        {says}
      </button>
    );
  }
}
