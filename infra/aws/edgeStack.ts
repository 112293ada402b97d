import { Stack, type StackProps } from "aws-cdk-lib";
import { CfnWebACL } from "aws-cdk-lib/aws-wafv2";
import type { Construct } from "constructs";

/** Requests from one address in five minutes. A person at work makes some hundreds. */
const mostFromOneAddress = 3_000;
/** Opening by a code: an owner does it a few times, who guesses does it often. The functions count wrong codes too (docs/adr/0019). */
const mostOpeningsFromOneAddress = 300;
/** Computing without signing in is what costs us most. */
const mostSumsFromOneAddress = 300;

const byCode = ["/v1/shared/", "/v1/own-"];
const sums = "/v1/calculations";

/**
 * What CloudFront needs in us-east-1: the firewall before pages and API. It keeps no requests: a sample would hold the codes that open
 * owners' links, and people's addresses, outside the EU. Its counts by rule say what was turned away.
 */
export class EdgeStack extends Stack {
  readonly firewallArn: string;

  constructor(scope: Construct, id: string, { environment, ...props }: StackProps & { environment: string }) {
    super(scope, id, props);
    const rules: Omit<CfnWebACL.RuleProperty, "priority">[] = [
      rate("TooManyRequests", mostFromOneAddress),
      rate("TooManyOpenings", mostOpeningsFromOneAddress, anyOf(byCode.map(startsWith))),
      rate("TooManySums", mostSumsFromOneAddress, startsWith(sums)),
      ofAws("AWSManagedRulesAmazonIpReputationList"),
      ofAws("AWSManagedRulesKnownBadInputsRuleSet"),
      // A case is up to 5 MB of JSON, and people write freely in a hearing: these three would take both for attacks. What they look for
      // is refused by the contract, and nothing that is typed is ever run as a page.
      ofAws("AWSManagedRulesCommonRuleSet", ["SizeRestrictions_BODY", "CrossSiteScripting_BODY", "GenericRFI_BODY"]),
    ];
    const firewall = new CfnWebACL(this, "Firewall", {
      scope: "CLOUDFRONT",
      description: "Vandret: pages and API",
      defaultAction: { allow: {} },
      visibilityConfig: seen(firewallName(environment)),
      rules: rules.map((rule, priority) => ({ ...rule, priority })),
    });
    this.firewallArn = firewall.attrArn;
  }
}

/** As its counts are called. */
export const firewallName = (environment: string): string => `vandret-${environment}`;

const seen = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});

function rate(
  name: string,
  limit: number,
  scopeDownStatement?: CfnWebACL.StatementProperty,
): Omit<CfnWebACL.RuleProperty, "priority"> {
  return {
    name,
    action: { block: { customResponse: { responseCode: 429 } } },
    visibilityConfig: seen(name),
    statement: {
      rateBasedStatement: {
        limit,
        aggregateKeyType: "IP",
        evaluationWindowSec: 300,
        ...(scopeDownStatement === undefined ? {} : { scopeDownStatement }),
      },
    },
  };
}

const startsWith = (searchString: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    searchString,
    positionalConstraint: "STARTS_WITH",
    fieldToMatch: { uriPath: {} },
    textTransformations: [
      { priority: 0, type: "URL_DECODE" },
      { priority: 1, type: "LOWERCASE" },
    ],
  },
});

const anyOf = (statements: CfnWebACL.StatementProperty[]): CfnWebACL.StatementProperty => ({
  orStatement: { statements },
});

function ofAws(name: string, onlyCounted: readonly string[] = []): Omit<CfnWebACL.RuleProperty, "priority"> {
  return {
    name,
    overrideAction: { none: {} },
    visibilityConfig: seen(name),
    statement: {
      managedRuleGroupStatement: {
        vendorName: "AWS",
        name,
        ruleActionOverrides: onlyCounted.map((one) => ({ name: one, actionToUse: { count: {} } })),
      },
    },
  };
}
