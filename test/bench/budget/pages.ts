import { noret } from "../../../shared/demo/index.ts";
import { danishDay } from "../../../shared/hearing/index.ts";
import { clientOf } from "../../server/client.ts";

/** A page as somebody opens it, what it may weigh by the time it can be used, and what shows that it can. */
export interface BudgetPage {
  name: string;
  path: string;
  width: "phone" | "desk";
  /** Who is signed in; null: nobody. */
  role: "engineer" | null;
  /** Seen once the page can be used. */
  usable: string;
  /** It can be used before the sums are done: the test weighs it with a worker that never answers. */
  beforeSums?: true;
  /** kB of 1,000 bytes, compressed. */
  mostKb: number;
  mostRequests: number;
  /** Until it can be used on a slow phone's processor and net, s; null: no limit is set. */
  mostS: number | null;
}

/** What the issue and design § 5 fix: the first page, and an owner's on a phone. */
const doorKb = 60;

/** The pages with a budget, on a server with the demo; what an owner opens is made there first. */
export async function budgetPages(address: string): Promise<BudgetPage[]> {
  const town = noret();
  const lot = town.parcels.find(({ kind, matrikelnr }) => kind === "lot" && matrikelnr === "12a")!;
  const { id } = await clientOf(address).store(town);
  const { call } = clientOf(address, "caseworker");
  const day = (offset: number) => danishDay(new Date(Date.now() + offset * 86_400_000).toISOString());
  const days = { from: day(-20), to: day(8), length: "usual", because: null };
  await call("POST", `/v1/cases/${id}/hearings`, { eventId: crypto.randomUUID(), days, sequence: 1 });
  const asked = { kind: "owner", parcels: [lot.id], showsAmounts: false, expires: day(60) };
  const made = (await (await call("POST", `/v1/cases/${id}/links`, asked)).json()) as { links: { code: string }[] };
  const { code } = made.links[0]!;
  const sketch = `/skitse?sag=${id}`;
  const owner = { width: "phone", role: null, mostKb: doorKb, mostS: null } as const;
  return [
    {
      ...{ name: "First page", path: "/", width: "desk", role: null, usable: "main a", mostKb: doorKb },
      ...{ mostRequests: 14, mostS: null },
    },
    { ...owner, name: "Owner: code", path: "/delt", usable: ".field input", mostRequests: 30 },
    { ...owner, name: "Owner: link", path: `/delt#${code}`, usable: ".sheet-amount", mostRequests: 40 },
    { ...owner, name: "Owner: hearing", path: `/hoering#${code}`, usable: ".deadline", mostRequests: 40 },
    {
      ...{ ...owner, name: "Owner: my share", path: "/min-andel?sag=noret&matrikel=12a", usable: ".the-number" },
      mostRequests: 55,
    },
    {
      ...{ name: "Law", path: "/lov?kilde=sea&dato=2020-01-15", width: "phone", role: null, usable: "main .answer" },
      ...{ mostKb: 170, mostRequests: 45, mostS: null },
    },
    {
      ...{ name: "Sketch: form", path: sketch, width: "desk", role: "engineer", usable: ".step-part .fields input" },
      ...{ beforeSums: true, mostKb: 350, mostRequests: 30, mostS: 2.5 },
    },
    {
      ...{ name: "Sketch: shares", path: sketch, width: "desk", role: "engineer", usable: ".big-number" },
      ...{ mostKb: 1000, mostRequests: 60, mostS: null },
    },
  ];
}
