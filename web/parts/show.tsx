import { type ComponentChild, render } from "preact";
import { keepFocus } from "./keepFocus.ts";

/** Puts a page on the screen. */
export function show(page: ComponentChild): void {
  const root = document.getElementById("app");
  if (root === null) return;
  keepFocus(root);
  render(page, root);
}
