import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { budgetPages } from "../bench/budget/pages.ts";
import { startWeighing, totalOf } from "../bench/budget/weigh.ts";
import { address, desk, openPage, phone, storeCase } from "./driver.ts";

describe("by the time it can be used", () => {
  it("no page weighs more, or asks for more, than its budget; an owner's on a phone is under 60 kB and fetches no map and no sums", async () => {
    for (const { name, path, width, role, usable, beforeSums, mostKb, mostRequests } of await budgetPages(address())) {
      let weigh: ReturnType<typeof startWeighing> | undefined;
      const asked: string[] = [];
      const page = await openPage({
        ...{ width: width === "phone" ? phone : desk, path, role },
        prepare: async (opened) => {
          if (beforeSums === true)
            await opened.addInitScript(() => {
              const silent = () => undefined;
              Object.assign(globalThis, {
                Worker: function Worker() {
                  return { postMessage: silent, terminate: silent };
                },
              });
            });
          weigh = startWeighing(opened);
          opened.on("request", (request) => asked.push(request.url()));
        },
      });
      await page.locator(usable).first().waitFor({ timeout: 60_000 });
      await page.waitForLoadState("networkidle");
      const weight = await weigh!();
      expect(weight.bytes.script, name).toBeGreaterThan(5_000);
      expect(totalOf(weight), `${name}: ${JSON.stringify(weight.bytes)}`).toBeLessThanOrEqual(mostKb * 1000);
      expect(weight.requests, name).toBeLessThanOrEqual(mostRequests);
      if (name.startsWith("Owner"))
        expect(
          asked.filter((url) => /sums-|map-|\.woff2/.test(url)),
          name,
        ).toEqual([]);
      await page.context().close();
    }
  });

  it("the sketch page has asked for its case before its own script is there, once, and for no list of others", async () => {
    const id = await storeCase(noret());
    const asked: string[] = [];
    let isAsked = () => {};
    const caseAsked = new Promise<void>((done) => {
      isAsked = done;
    });
    const page = await openPage({
      ...{ width: desk, path: `/skitse?sag=${id}` },
      prepare: async (opened) => {
        opened.on("request", (request) => {
          const { pathname } = new URL(request.url());
          if (!pathname.startsWith("/v1/cases")) return;
          asked.push(pathname);
          isAsked();
        });
        await opened.route(/\/assets\/sketch-.*\.js/, async (route) => {
          await caseAsked;
          await route.continue();
        });
      },
    });
    await page.locator(".step-part .fields input").first().waitFor();
    expect(asked).toEqual([`/v1/cases/${id}`]);
  });
});
