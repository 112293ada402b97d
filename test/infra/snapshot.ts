import { join } from "node:path";
import { projectRoot } from "../../infra/aws/place.ts";
import { type CloudTemplate, stacksOf } from "./makeStacks.ts";

/** Where the templates stand as they were last looked at: what a change of `infra/aws` does to the stacks is read in its diff. */
export const snapshotFolder = join(projectRoot, "test/infra/snapshot");

/** The templates of the test place by stack, as text, without what changes with each line of code: hashes of bundles, and the CDK's own notes. */
export const currentTemplates = (): Map<string, string> =>
  new Map(Object.entries(stacksOf("test").templates).map(([name, template]) => [name, normalised(template)]));

export function normalised({ Resources, Parameters, ...rest }: CloudTemplate): string {
  const { Rules: _rules, Conditions: _conditions, ...others } = rest as Record<string, unknown>;
  const { BootstrapVersion: _version, ...parameters } = Parameters ?? {};
  const resources = Object.entries(Resources)
    .filter(([, { Type }]) => Type !== "AWS::CDK::Metadata")
    .map(([name, resource]) => [name, withoutCode(resource)]);
  // What other stacks ask of this one comes in no order of its own.
  const outputs = Object.fromEntries(Object.entries(rest.Outputs ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
  const kept = {
    ...{ ...others, ...(rest.Outputs === undefined ? {} : { Outputs: outputs }) },
    ...{ Parameters: parameters, Resources: Object.fromEntries(resources) as object },
  };
  return `${JSON.stringify(kept, null, 1).replaceAll(/\b[0-9a-f]{64}\b/g, "(hash)")}\n`;
}

function withoutCode(resource: CloudTemplate["Resources"][string]): object {
  const { Metadata: _metadata, ...kept } = resource as typeof resource & { Metadata?: unknown };
  if (resource.Type !== "AWS::Lambda::Function") return kept;
  return { ...kept, Properties: { ...resource.Properties, Code: { ZipFile: "(code)" } } };
}
