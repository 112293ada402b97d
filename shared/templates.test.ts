import { describe, expect, it } from "vitest";
import { catalogue } from "./allocation/index.ts";
import { templateNames, templates } from "./templates.ts";
import { templateTexts } from "./texts/pages/templates.ts";

describe("the templates", () => {
  it("name keys of the catalogue, each with a source, and none that was struck down", () => {
    for (const id of templateNames.flatMap((name) => templates[name].keys)) {
      const key = catalogue.find((one) => one.id === id);
      expect([id, key?.sources.length ?? 0]).not.toEqual([id, 0]);
      expect([id, key?.standing]).not.toEqual([id, "struck-down"]);
    }
  });

  it("say in both languages what must be found out", () => {
    for (const name of templateNames)
      for (const lang of ["da", "en"] as const) {
        const { title, says, findOut } = templateTexts[lang].each[name];
        expect([title, says, ...findOut].every((text) => text.length > 3)).toBe(true);
        expect(findOut.length).toBeGreaterThan(3);
      }
  });
});
