import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../infra/aws/place.ts";
import { currentTemplates, normalised, snapshotFolder } from "./snapshot.ts";

const cdk = join(projectRoot, "node_modules/aws-cdk/bin/cdk");

/** What CloudFormation would change, in the CDK's own words: from one template to another, without an account. */
function cdkDiff(before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), "vandret-diff-"));
  try {
    writeFileSync(join(folder, "before.json"), before);
    writeFileSync(join(folder, "after.json"), after);
    const artifact = { type: "aws:cloudformation:stack", environment: "aws://unknown-account/unknown-region" };
    const manifest = {
      version: "36.0.0",
      artifacts: { stack: { ...artifact, properties: { templateFile: "after.json" } } },
    };
    writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
    const said = spawnSync(
      process.execPath,
      [cdk, "diff", "--app", folder, "--template", join(folder, "before.json"), "--no-color", "stack"],
      { cwd: folder, encoding: "utf8", env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: "true" } },
    );
    return `${said.stdout}${said.stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the templates", () => {
  it("are those that were last looked at; what a change does to them is printed, and read before it is taken over", () => {
    const now = currentTemplates();
    const kept = new Map(
      (existsSync(snapshotFolder) ? readdirSync(snapshotFolder) : []).map((file) => [
        file.replace(/\.json$/, ""),
        readFileSync(join(snapshotFolder, file), "utf8"),
      ]),
    );
    const changed = [...new Set([...now.keys(), ...kept.keys()])].filter((name) => now.get(name) !== kept.get(name));
    for (const name of changed)
      console.log(`What changes in the stack ${name}:\n${cdkDiff(kept.get(name) ?? "{}", now.get(name) ?? "{}")}`);
    expect(
      changed,
      "These stacks are not as in test/infra/snapshot. Read what changes above; if it is meant, run `npm run synth:snapshot` and commit it.",
    ).toEqual([]);
  });

  it("have the same text whatever the code that is bundled, and another where anything round it changes", () => {
    const of = (key: string, memory: number) =>
      normalised({
        Resources: {
          F: { Type: "AWS::Lambda::Function", Properties: { Code: { S3Key: `${key}.zip` }, MemorySize: memory } },
          B: { Type: "Custom::CDKBucketDeployment", Properties: { SourceObjectKeys: [`${key}.zip`] } },
        },
      });
    const [one, two] = ["1".repeat(64), "2".repeat(64)];
    expect(of(one, 256)).toBe(of(two, 256));
    expect(of(one, 256)).not.toBe(of(one, 512));
  });

  it("that differ are told apart by the CDK without an account, down to who may do what", () => {
    const role = (action: string) =>
      normalised({
        Resources: {
          P: {
            Type: "AWS::IAM::Policy",
            Properties: {
              PolicyName: "P",
              Roles: ["r"],
              PolicyDocument: {
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: action, Resource: "*" }],
              },
            },
          },
        },
      });
    const said = cdkDiff(role("s3:GetObject"), role("s3:DeleteObject"));
    expect(said).toContain("IAM Statement Changes");
    expect(said).toContain("s3:DeleteObject");
  });
});
