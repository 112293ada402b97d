import { describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { danishDay } from "../../shared/hearing/index.ts";
import { oere } from "../../shared/money/index.ts";
import { kroner } from "../../shared/texts/index.ts";
import { clientOf } from "../server/client.ts";
import {
  address,
  desk,
  fitsTheWindow,
  noViolations,
  openPage,
  type Page,
  phone,
  storeCase,
  tabTo,
  unfold,
} from "./driver.ts";

const town = noret();
/** A house of 115 m² on the ground: what its owner corrects. */
const house = town.buildings.find(
  ({ parcelId }) => town.buildings.filter((building) => building.parcelId === parcelId).length === 1,
)!;
const day = (offset: number) => danishDay(new Date(Date.now() + offset * 86_400_000).toISOString());

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test reads, it names
async function call(method: string, path: string, body: unknown): Promise<any> {
  const answer = await clientOf(address(), "caseworker").call(method, path, body);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}
const newId = () => crypto.randomUUID();
const stored = (): Promise<string> => storeCase(town);

/** A hearing that ends `to` days from now, and the code of the house's owner. */
async function heard(to: number): Promise<{ id: string; code: string; at: string }> {
  const id = await stored();
  const days = { from: day(to - 28), to: day(to), length: "usual", because: null };
  const hearing = await call("POST", `/v1/cases/${id}/hearings`, { eventId: newId(), days, sequence: 1 });
  const asked = { kind: "owner", parcels: [house.parcelId], showsAmounts: false, expires: day(60) };
  const { links } = await call("POST", `/v1/cases/${id}/links`, asked);
  return { id, code: links[0].code, at: `/v1/cases/${id}/hearings/${hearing.id}` };
}
const letters = (at: string, count: number) =>
  call("POST", `${at}/objections`, {
    eventId: newId(),
    letters: town.parcels.slice(0, count).map(({ id }, i) => ({
      ...{ parcelId: id, side: i === 0 ? "agree" : "object", receivedOn: day(-1), text: `Brev ${i + 1}` },
      correction: null,
    })),
  });

/** The inbox of a case, as a caseworker who has signed in sees it. */
async function openInbox(id: string, width: number, expectedErrors?: RegExp): Promise<Page> {
  const path = `/indbakke?sag=${id}`;
  const told = expectedErrors === undefined ? {} : { expectedErrors };
  const page = await openPage({ width, path, role: "caseworker", ...told });
  await page.getByRole("link", { name: "Til sagen" }).waitFor();
  return page;
}

describe("an owner's page of a hearing", () => {
  it("asks one question, takes the answer with the keyboard alone, and gives a number and a time", async () => {
    const { code } = await heard(8);
    const page = await openPage({ width: phone, path: `/hoering#${code}` });
    await page.getByText(/^Svar senest /).waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
    await tabTo(page, "button", "Send svar");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("Vælg, om du er enig eller gør indsigelse.").waitFor();
    await noViolations(page);
    await page.getByRole("radio", { name: "Ja, jeg er enig" }).focus();
    await page.keyboard.press("Space");
    await tabTo(page, "button", "Send svar");
    await page.keyboard.press("Enter");
    await page.getByText(/^Svar nr\. 1, modtaget \d+\. .+ kl\. \d\d\.\d\d\.$/).waitFor();
    await page.getByText("Ikke afgjort endnu.").waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("is opened by the code of a letter, however it is typed, and says plainly that a code opens nothing", async () => {
    const { code } = await heard(8);
    const page = await openPage({ width: phone, path: "/hoering", expectedErrors: /404/ });
    const type = async (what: string) => {
      await page.getByLabel("Kode fra brevet").fill(what);
      await page.getByRole("button", { name: "Åbn høringen" }).click();
    };
    await type("0000-0000-0000-0000");
    await page.getByText(/Linket eller koden åbner intet/).waitFor();
    await type(code.toLowerCase().replaceAll("-", " "));
    await page.getByText(`Matrikel ${house.parcelId}`).waitFor();
    await fitsTheWindow(page);
  });

  it("takes a late answer, and says that it is late", async () => {
    const { code } = await heard(-1);
    const page = await openPage({ width: phone, path: `/hoering#${code}` });
    await page.getByText(/Du kan stadig sende dit svar/).waitFor();
    await page.getByRole("radio", { name: /indsigelse/ }).check();
    await page.getByRole("button", { name: "Send svar" }).click();
    await page.getByText("Det kom efter fristen.").waitFor();
  });

  it("says the same in English", async () => {
    const { code } = await heard(8);
    const page = await openPage({ width: desk, path: `/hoering?x#${code}`, language: "en" });
    await page.getByText(/^Answer by /).waitFor();
    await page.getByText("Do you agree to the proposal?").waitFor();
    await noViolations(page);
  });
});

describe("from a correction to its decision", () => {
  it("shows what the register says, needs the word that it is gone against, changes the case, and tells the owner", async () => {
    const { id, code } = await heard(8);
    const owner = await openPage({ width: phone, path: `/hoering#${code}` });
    await owner.getByRole("radio", { name: /indsigelse/ }).check();
    await owner.locator("summary", { hasText: "Ret en oplysning" }).click();
    await owner.getByLabel("Hvad er forkert?").selectOption("ground-floor-m2");
    await owner.getByText(`I sagen står: ${house.groundFloorM2} m²`).waitFor();
    await owner.getByLabel("Rigtigt areal").fill(String(house.groundFloorM2 + 20));
    await owner.locator("summary", { hasText: "Vedlæg et dokument" }).click();
    const pdf = { name: "Ane Hansen.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 tegning") };
    await owner.getByLabel("Vedlæg et dokument").setInputFiles(pdf);
    await owner.getByText("Ane Hansen.pdf").waitFor();
    await owner.getByRole("button", { name: "Send svar" }).click();
    await owner.getByText("Du vedlagde et dokument.").waitFor();

    const page = await openInbox(id, desk);
    await page.getByText(`Registeret siger ${house.groundFloorM2} m²`).waitFor();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: /Hent dokument/ }).click();
    expect((await saving).suggestedFilename()).toBe("svar-1.pdf");
    await page.locator("summary", { hasText: /^Afgør$/ }).click();
    await page.getByLabel("Afgørelse").selectOption("accepted");
    await page.getByLabel("Begrundelse til ejeren").fill("Opmålingen er god. BBR bliver rettet.");
    await page.getByRole("checkbox", { name: /går imod registeret/ }).check();
    await noViolations(page);
    await page.getByRole("button", { name: "Gem afgørelsen" }).click();
    await page.getByText("Sagen blev ændret i version 2.").waitFor();
    const { case: after } = await clientOf(address()).read(id);
    expect(after.buildings.find((one) => one.id === house.id)!.groundFloorM2).toBe(house.groundFloorM2 + 20);

    await owner.reload();
    await owner.getByText("Opmålingen er god. BBR bliver rettet.").waitFor();
    await owner.getByText(/^Godkendt \d/).waitFor();
  });
});

describe("the municipality's page", () => {
  it("opens a hearing of four weeks, with the days that follow from the reason", async () => {
    const page = await openInbox(await stored(), phone);
    await page.getByLabel("Første dag").fill("2026-03-02");
    await page.getByLabel("Sidste dag at svare").fill("2026-03-30");
    await page.getByLabel("Hvor længe, og hvorfor?").selectOption("environmental-report");
    // 56 days after Monday 2 March 2026.
    expect(await page.getByLabel("Sidste dag at svare").inputValue()).toBe("2026-04-27");
    await noViolations(page);
    await page.getByRole("button", { name: "Åbn høringen" }).click();
    await page.getByText(/2\. marts 2026 til 27\. april 2026\./).waitFor();
    await fitsTheWindow(page);
  });

  it("loads letters from a table, counts them, and says which lines it leaves out", async () => {
    const { id } = await heard(8);
    const page = await openInbox(id, desk);
    await page.locator("summary", { hasText: "Indlæs svar på papir" }).click();
    const lines = ["matrikel;svar;modtaget;tekst", `12a;nej;${day(-1)};Nej tak`, `12b;ja;${day(-1)};`, "12c;måske;;"];
    await page.getByLabel("Tabel").fill(lines.join("\n"));
    await page.getByRole("button", { name: "Læs tabellen" }).click();
    await page.getByText("2 svar kan indlæses: 1 nej, 1 ja og 0 blanke.").waitFor();
    await page.getByText(/Linje 4:/).waitFor();
    await page.getByRole("button", { name: "Indlæs 2 svar" }).click();
    const counts = page.getByRole("table", { name: "Svar talt op" });
    await counts.getByRole("row", { name: "Indsigelser 1" }).waitFor();
    await page.getByText("Nej tak").waitFor();
  });

  it("attaches the document of a letter, refuses a program by what it is, and exchanges it until it is decided", async () => {
    const { id, at } = await heard(8);
    await letters(at, 1);
    const page = await openInbox(id, phone, /422/);
    const choose = async (name: string, content: string) => {
      const buffer = Buffer.from(content, "latin1");
      await page.getByLabel("Vedlæg et dokument").setInputFiles({ name, mimeType: "application/pdf", buffer });
      await page.getByRole("button", { name: "Vedlæg dokumentet", exact: true }).click();
    };
    await page.locator("summary", { hasText: "Vedlæg brevets dokument" }).click();
    await choose("brev.pdf", "MZ\x90\x00");
    await page.getByText(/hverken PDF, PNG eller JPEG.+Dokumentet er ikke vedlagt\./).waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
    await page.getByRole("button", { name: "Tag det væk" }).click();
    await choose("brev.pdf", "%PDF-1.7 brev");
    await page.getByRole("button", { name: "Hent dokument (PDF, 1 kB)" }).waitFor();
    await page.locator("summary", { hasText: "Byt dokumentet ud" }).click();
    await page.getByText("Det gamle slettes for altid.").waitFor();
    await choose("brev.png", "\x89PNG\r\n\x1a\nbrev");
    await page.getByRole("button", { name: "Hent dokument (PNG, 1 kB)" }).waitFor();
    await page.locator("summary", { hasText: /^Afgør$/ }).click();
    await page.getByLabel("Begrundelse til ejeren").fill("Vejen oversvømmes.");
    await page.getByRole("button", { name: "Gem afgørelsen" }).click();
    await page.getByText(/^Ikke godkendt \d/).waitFor();
    expect(await page.locator("summary", { hasText: "Byt dokumentet ud" }).count()).toBe(0);
  });

  it("decides many at once, and shows the support with the unanswered as unanswered", async () => {
    const { id, at } = await heard(8);
    await letters(at, 4);
    const page = await openInbox(id, phone);
    await page.getByRole("button", { name: /Vælg alle viste/ }).click();
    await page.getByLabel("Begrundelse til ejeren").first().fill("Det hører til et andet projekt.");
    await fitsTheWindow(page);
    await noViolations(page);
    await page.getByRole("button", { name: "Gem 4 afgørelser" }).click();
    await page.getByRole("row", { name: "Ikke afgjort 0" }).waitFor();
    expect(await page.getByText(/^Ikke godkendt \d/).count()).toBe(4);
    await page.getByRole("button", { name: "Vis opbakningen" }).click();
    await page.getByRole("heading", { name: "Opbakning" }).waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("exempts many at once, names the one that could not be, and computes the roll anew once", async () => {
    const { id, at } = await heard(8);
    const rolled = calculate(town, noretRasters());
    if (!rolled.ok) throw new Error(JSON.stringify(rolled.issues));
    const [a, b] = rolled.value.units.filter(({ oere }) => oere > 0);
    const rows = [a!, b!, a!].map(({ parcels }) => ({
      ...{ parcelId: parcels[0]!, side: "object", receivedOn: day(-1), text: null, correction: null },
    }));
    await call("POST", `${at}/objections`, { eventId: newId(), letters: rows });
    const page = await openInbox(id, phone);
    await page.getByRole("button", { name: /Vælg alle viste/ }).click();
    const many = page.locator(".batch");
    await many.getByLabel("Afgørelse", { exact: true }).selectOption("accepted");
    await many.getByLabel("Hvad sker der med sagen?").selectOption("exempt");
    await many.getByLabel("Begrundelse til ejeren").fill("Husene ligger over vandet.");
    await noViolations(page);
    await page.getByRole("button", { name: "Gem 3 afgørelser" }).click();
    await page.getByText("Svar, der er afgjort: 2.").waitFor();
    await page.getByText(/^Nr\. 3: Det står allerede sådan i sagen\. Svaret står, som det stod\./).waitFor();
    await page.getByText(/er regnet om én gang\. Ændringer af sagen: 2\./).waitFor();
    // What the two exempted owed is what the others owe more: not an øre is lost.
    const moved = kroner(oere(a!.oere + b!.oere), "da");
    await page.getByText(`De stiger med ${moved} og falder med ${moved} i alt.`).waitFor();
    expect(await page.getByRole("checkbox", { name: "Vælg svar nr. 3" }).isChecked()).toBe(true);
    await page.getByRole("row", { name: "Ikke afgjort 1" }).waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("deletes what was written, and the answer stands", async () => {
    const { id, at } = await heard(8);
    await letters(at, 1);
    const page = await openInbox(id, desk);
    await page.getByText("Brev 1").waitFor();
    await page.getByRole("button", { name: "Slet tekst og dokument" }).click();
    await page.getByRole("button", { name: "Slet for altid" }).click();
    await page.getByText("Teksten er slettet. Svaret står.").waitFor();
    await page.getByRole("heading", { name: /^Nr\. 1: matrikel/ }).waitFor();
  });

  it("shows nothing to who is not signed in, and the way in", async () => {
    const { id } = await heard(8);
    const page = await openPage({ width: phone, path: `/indbakke?sag=${id}`, role: null, expectedErrors: /401/ });
    await page.getByRole("alert").getByRole("button", { name: "Log ind" }).waitFor();
    await fitsTheWindow(page);
    await noViolations(page);
  });

  it("is led to from a stored case on the sketch page", async () => {
    const page = await openPage({ width: desk, path: "/skitse?sag=noret" });
    await unfold(page, "Hvad nu?");
    const link = page.getByRole("link", { name: "Høring og svar (kommunen)" });
    expect(await link.getAttribute("href")).toBe("/indbakke?sag=noret");
  });
});
