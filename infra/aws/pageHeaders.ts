import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Duration } from "aws-cdk-lib";
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";
import { projectRoot } from "./place.ts";

/**
 * The headers of the pages, the same on one machine and in AWS: `infra/securityHeaders.json`, name by name. In AWS the pages also call
 * what there lies at another address (`connectTo`): the sign-in, and the places for large files. Nothing else is opened by that.
 */
export function pageHeaders(scope: Construct, id: string, connectTo: readonly string[]): ResponseHeadersPolicy {
  const headers = new Map<string, string>(
    Object.entries(JSON.parse(readFileSync(join(projectRoot, "infra/securityHeaders.json"), "utf8")) as object),
  );
  const take = (name: string): string => {
    const value = headers.get(name);
    if (value === undefined) throw new Error(`infra/securityHeaders.json lacks ${name}`);
    headers.delete(name);
    return value;
  };
  const must = (name: string, expected: string): void => {
    const value = take(name);
    if (value !== expected) throw new Error(`CloudFront knows ${name}: ${expected} only, not ${value}`);
  };
  must("X-Content-Type-Options", "nosniff");
  must("X-Frame-Options", HeadersFrameOption.DENY);
  must("Referrer-Policy", HeadersReferrerPolicy.NO_REFERRER);
  headers.delete("Strict-Transport-Security");
  const ownOnly = "connect-src 'self';";
  const policy = take("Content-Security-Policy");
  if (!policy.includes(ownOnly)) throw new Error(`infra/securityHeaders.json: the policy has no "${ownOnly}"`);
  const contentSecurityPolicy = policy.replace(ownOnly, `connect-src 'self' ${connectTo.join(" ")};`);
  return new ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [...headers].map(([header, value]) => ({ header, value, override: true })),
    },
  });
}
