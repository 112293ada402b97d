import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../infra/aws/place.ts";
import { type Price, type PriceId, prices } from "./prices.ts";
import { costOf, report } from "./report.ts";
import { standing, usage } from "./usage.ts";

interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
}
const resources = (): Resource[] => {
  const folder = join(projectRoot, "test/infra/snapshot");
  return readdirSync(folder).flatMap((file) =>
    Object.values(
      (JSON.parse(readFileSync(join(folder, file), "utf8")) as { Resources: Record<string, Resource> }).Resources,
    ),
  );
};
const ofType = (type: string) => resources().filter(({ Type }) => Type === type);

describe("what a month costs", () => {
  it("is one price times its units, worked out by hand for one municipality", () => {
    // 10 people x 20 days x 200 calls + 500 owners x 6 calls + 1,500 sums = 44,500 calls.
    expect(usage(1).apiMillion).toBeCloseTo(0.0445, 12);
    // 43,000 calls x 0.15 s x 0.5 GB + 1,500 sums x 4 s x 1,769/1,024 GB = 3,225 + 10,365.234375.
    expect(usage(1).functionGbSecond).toBeCloseTo(13_590.234375, 6);
    // x $0.0000133334
    expect(costOf(1).lines.functionGbSecond).toBeCloseTo(0.181204031, 8);
    expect(costOf(1).lines.firewallRule).toBe(6);
  });

  it("grows with what is done and not with what stands there anyway", () => {
    const [one, ten] = [costOf(1).lines, costOf(10).lines];
    expect(ten.apiMillion).toBeCloseTo(10 * one.apiMillion!, 12);
    expect(ten.key).toBe(one.key);
    // Ten people each: fifty are free in all.
    expect([usage(1).signIn, usage(10).signIn]).toEqual([0, 50]);
  });

  it("leaves out what has no source, and says so", () => {
    for (const [id, price] of Object.entries(prices) as [PriceId, Price][]) {
      expect([id, price.usd === null]).toEqual([id, price.source === null]);
      expect([id, costOf(98).lines[id] === null]).toEqual([id, price.usd === null]);
    }
    expect(costOf(98).notKnown.length).toBeGreaterThan(0);
    for (const id of costOf(98).notKnown) expect(report()).toContain(prices[id].unit);
  });

  it("counts what stands in the templates", () => {
    const metricsOf = ({ Properties }: Resource) =>
      ((Properties.Metrics as { MetricStat?: object }[] | undefined) ?? [{ MetricStat: {} }]).filter(
        ({ MetricStat }) => MetricStat,
      );
    const [firewall] = ofType("AWS::WAFv2::WebACL");
    expect(standing).toMatchObject({
      keys: ofType("AWS::KMS::Key").length,
      alarmMetrics: ofType("AWS::CloudWatch::Alarm").flatMap(metricsOf).length,
      dashboards: ofType("AWS::CloudWatch::Dashboard").length,
      firewallRules: (firewall!.Properties.Rules as unknown[]).length,
      secrets: ofType("AWS::SecretsManager::Secret").length,
    });
  });

  it("stands in docs/cost.md as it is worked out", () => {
    expect(readFileSync(join(projectRoot, "docs/cost.md"), "utf8")).toBe(report());
  });
});
