import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/**
 * Why the focus cannot be seen; null: it can. Something of the page has it, stands in the window, is covered by nothing where its middle is,
 * and is outlined, itself or by its label.
 */
function whyUnseen(): string | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return "nothing has the focus";
  const isChoice = focused instanceof HTMLInputElement && (focused.type === "radio" || focused.type === "checkbox");
  const shown = (isChoice ? focused.closest("label") : null) ?? focused;
  const told = shown.outerHTML.slice(0, 120);
  const box = shown.getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (right - left < 2 || bottom - top < 2) return `out of the window: ${told}`;
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (over === null || !(shown.contains(over) || over.contains(shown)))
    return `covered by ${over?.outerHTML.slice(0, 120)}: ${told}`;
  const isOutlined = (one: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  };
  return isOutlined(focused) || isOutlined(shown) ? null : `not outlined: ${told}`;
}

/** The focus is somewhere, and the reader sees where; what moves it is waited for. */
export async function focusIsSeen(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(whyUnseen), { timeout: 10_000 }).toBeNull();
}

/** Walks with Tab to an element, and sees the focus at each stop on the way. `back`: with Shift+Tab. */
export async function walkTo(page: Page, to: Locator, back = false): Promise<void> {
  const target = to.filter({ visible: true }).first();
  await target.waitFor();
  const element = await target.elementHandle();
  for (let presses = 0; presses < 150; presses++) {
    if (await page.evaluate((one) => one === document.activeElement, element)) return;
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    await focusIsSeen(page);
  }
  throw new Error(`Tab does not reach ${String(to)}`);
}
