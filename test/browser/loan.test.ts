import { expect, it } from "vitest";
import { desk, fitsTheWindow, noViolations, openStoredDemo, phone, unfold } from "./driver.ts";

const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 30_000 });

it.each([desk, phone])(
  "a loan is chosen at %i px, drawn and told year by year, and an owner may pay at once",
  async (width) => {
    const { page, stored } = await openStoredDemo(width);
    await unfold(page, "Hvordan deles regningen?");
    await page.getByLabel("Lånets art").selectOption("serial");
    const type = async (label: string, what: string) => {
      await page.getByLabel(label, { exact: true }).fill(what);
      await page.getByLabel(label, { exact: true }).press("Enter");
    };
    await type("Løbetid", "2");
    await type("Rente om året", "10");
    await page.getByLabel("Terminer om året").selectOption("2");
    await type("Gebyr, når lånet optages", "1.000");
    await page.getByLabel("Långiver").selectOption("kommunekredit");
    await soon(async () => (await stored()).financing.loan).toEqual({
      ...{ kind: "serial", years: 2, ratePerYear: 0.1, termsPerYear: 2, feeOere: 100_000, lender: "kommunekredit" },
    });
    // 30 mio: 7.5 repaid each half year, 5 % of 30, 22.5, 15 and 7.5 beside it.
    const loan = page.locator("section.loan");
    await soon(() => loan.innerText()).toContain("3.750.000,00 kr. i renter og 1.000,00 kr. i gebyr");
    await loan.locator("summary").click();
    const year = (n: number) => loan.getByRole("row").nth(n).getByRole("cell").allInnerTexts();
    expect(await year(1)).toEqual(["2.625.000", "15.000.000", "17.625.000", "15.000.000"]);
    expect(await year(2)).toEqual(["1.125.000", "15.000.000", "16.125.000", "0"]);
    // All years without repayment would leave none in which to repay.
    await type("Heraf uden afdrag", "2");
    await soon(() => page.getByRole("alert").first().innerText()).toContain("1");
    await type("Heraf uden afdrag", "0");

    await page.locator(".roll tbody button").first().click();
    const parcel = page.locator("section.parcel");
    // 30,000 of 30 mio, a thousandth: 17,625 and 16,125 kr. the years, 1 kr. of the fee.
    await soon(() => parcel.innerText()).toContain(
      "eller 1.469 kr. om måneden først og 1.344 kr. om måneden i det sidste af 2 år",
    );
    expect(await parcel.innerText()).toMatch(/I alt over 2 år, med renter\s+33\.751,00 kr\./);
    await parcel.locator("summary", { hasText: "År for år" }).click();
    const own = parcel.getByRole("table", { name: "År for år" });
    expect(await own.getByRole("row").nth(1).getByRole("cell").allInnerTexts()).toEqual([
      "17.625,00 kr.",
      "15.000,00 kr.",
    ]);
    await parcel.getByRole("checkbox", { name: "Ejeren betaler på én gang" }).check();
    await soon(() => loan.innerText()).toContain("Ejere, der betaler på én gang: 1, i alt 30.000 kr.");
    await soon(() => parcel.innerText()).not.toContain("om måneden");
    await soon(async () => (await stored()).financing.atOnce?.length).toBe(1);
    await fitsTheWindow(page);
    await noViolations(page);
  },
);
