import { type ComponentChild, render } from "preact";

/** Puts a page on the screen. */
export function show(page: ComponentChild): void {
  const root = document.getElementById("app");
  if (root !== null) render(page, root);
}
