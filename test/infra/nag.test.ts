import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Stack } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { describe, expect, it } from "vitest";
import { addNag } from "../../infra/aws/nag.ts";
import { fullPlace, makeStacks } from "./makeStacks.ts";

describe("what cdk-nag finds", () => {
  it("is answered with a reason in a place for trying out", () => {
    expect(() => makeStacks({ before: addNag })).not.toThrow();
  });

  it("is answered with a reason in a place with an address, providers and runs of its own", () => {
    expect(() => makeStacks({ place: fullPlace, before: addNag })).not.toThrow();
  });

  it("stops the synthesis where nobody has answered it", () => {
    const app = new App({ outdir: mkdtempSync(join(tmpdir(), "vandret-cdk-")) });
    new Bucket(new Stack(app, "Loose"), "Bucket");
    addNag(app);
    expect(() => app.synth()).toThrow("AwsSolutions-S10");
  });
});
