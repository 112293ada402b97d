import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fitsTheWindow, noViolations, openPage, phone } from "./driver.ts";
import { walkTo } from "./focus.ts";

/** What the word list says of a word: its meaning, and its explanation. */
function inList(word: string): { en: string; da: string } {
  const list = readFileSync(new URL("../../docs/ordliste.md", import.meta.url), "utf8");
  const [, , , en, da] = list
    .split("\n")
    .find((line) => line.startsWith(`| ${word} |`))!
    .split("|");
  return { en: en!.trim(), da: da!.trim() };
}

it("words of a page open what the word list says of them, by the keyboard too, and go away by Esc", async () => {
  const asked: string[] = [];
  const page = await openPage({
    ...{ width: phone, path: "/min-andel?sag=noret&matrikel=12a", role: null },
    prepare: (opened) => {
      opened.on("request", (request) => asked.push(request.url()));
    },
  });
  const word = page.getByRole("button", { name: "fordelingsnøgle", exact: true });
  await word.waitFor({ timeout: 60_000 });
  const before = asked.length;
  await walkTo(page, word);
  await page.keyboard.press("Enter");
  const said = page.locator(".terms [role=status]");
  await expect.poll(() => said.innerText()).toBe(`fordelingsnøgle: ${inList("fordelingsnøgle").da}`);
  // The list is fetched once a word is pressed, and then no more.
  const fetched = asked.length;
  expect(fetched).toBeGreaterThan(before);
  await page.getByRole("button", { name: "nytteprincippet", exact: true }).click();
  await expect.poll(() => said.innerText()).toBe(`nytteprincippet: ${inList("nytteprincippet").da}`);
  expect(asked).toHaveLength(fetched);
  await noViolations(page);
  await fitsTheWindow(page);
  await page.keyboard.press("Escape");
  await expect.poll(() => said.innerText()).toBe("");
  await page.getByRole("button", { name: "English", exact: true }).click();
  await page.getByRole("button", { name: "nytteprincippet", exact: true }).click();
  await expect.poll(() => said.innerText().then((text) => text.toLowerCase())).toContain(inList("nytteprincippet").en);
});
