import type { Provision } from "../../shared/model/index.ts";
import { askLinks, type LinkAnswer, sourceLinks } from "./links.ts";

/** What `npm run law:links` prints, and what it ends with. */
export async function linkReport(
  provisions: readonly Provision[],
  { check, timeoutMs }: { check: boolean; timeoutMs: number },
): Promise<{ lines: string[]; exitCode: 0 | 1 | 2 }> {
  const all = sourceLinks(provisions);
  const linked = all.flatMap(({ provision, title, link }) => (link === null ? [] : [{ provision, title, link }]));
  const addresses = [...new Set(linked.map(({ link }) => link))];
  const lines = [
    ...linked.map(({ provision, title, link }) => `${provision}\t${title}\t${link}`),
    `${linked.length} links to ${addresses.length} pages; ${all.length - linked.length} sources without a link.`,
  ];
  if (!check) return { lines, exitCode: 0 };

  const answers = await askLinks(addresses, timeoutMs);
  if (addresses.length > 0 && answers.every(({ status }) => status === null)) {
    return { lines: [...lines, "No page answered: is there a network? Nothing was checked."], exitCode: 2 };
  }
  const gone = answers.filter(({ outcome }) => outcome === "gone");
  const untold = answers.filter(({ outcome }) => outcome === "no-answer");
  const users = (link: string) =>
    linked
      .filter((one) => one.link === link)
      .map(({ provision }) => provision)
      .join(", ");
  const told = ({ link, status }: LinkAnswer) => `${status ?? "no answer"}\t${link}\t(${users(link)})`;
  return {
    lines: [
      ...lines,
      ...(untold.length > 0 ? ["Could not be told:", ...untold.map(told)] : []),
      ...(gone.length > 0 ? ["Gone:", ...gone.map(told)] : ["No page is gone."]),
    ],
    exitCode: gone.length > 0 ? 1 : 0,
  };
}
