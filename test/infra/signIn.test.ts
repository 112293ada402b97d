import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Match, Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { placeFrom } from "../../infra/aws/place.ts";
import { fullPlace, type Made, ofType, stacksOf } from "./makeStacks.ts";

let made: Made;
let signIn: Template;
beforeAll(() => {
  made = stacksOf("full");
  signIn = Template.fromJSON(made.templates.SignIn!);
});

describe("signing in", () => {
  it("is through the municipality's own provider: nobody makes a user here, and there is no way in by a password", () => {
    signIn.hasResource("AWS::Cognito::UserPool", {
      DeletionPolicy: "Retain",
      Properties: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true }, DeletionProtection: "ACTIVE" },
    });
    signIn.hasResourceProperties("AWS::Cognito::UserPoolClient", {
      SupportedIdentityProviders: ["Nord", "Syd"],
      ExplicitAuthFlows: Match.absent(),
      GenerateSecret: false,
      AllowedOAuthFlows: ["code"],
      // Not the scope by which a person could write to their own attributes, groups among them.
      AllowedOAuthScopes: ["openid"],
      CallbackURLs: ["https://vandret.example.dk/log-ind"],
    });
  });

  it("takes of a provider the groups alone: no tenant, no name, no address", () => {
    const providers = ofType(made.templates.SignIn!, "AWS::Cognito::UserPoolIdentityProvider").map(
      ([, one]) => one.Properties,
    );
    expect(
      providers.map(({ ProviderName, ProviderType, AttributeMapping }) => [
        ProviderName,
        ProviderType,
        AttributeMapping,
      ]),
    ).toEqual([
      ["Nord", "OIDC", { "custom:groups": "groups" }],
      ["Syd", "SAML", { "custom:groups": "http://schemas.xmlsoap.org/claims/Group" }],
    ]);
  });

  it("keeps the secret of a provider out of the template", () => {
    const [nord] = ofType(made.templates.SignIn!, "AWS::Cognito::UserPoolIdentityProvider").map(
      ([, one]) => one.Properties,
    );
    expect((nord!.ProviderDetails as Record<string, unknown>).client_secret).toBe(
      "{{resolve:secretsmanager:vandret/nord:SecretString:::}}",
    );
  });

  it("asks our function for the tenant before an access token is made", () => {
    signIn.hasResourceProperties("AWS::Cognito::UserPool", {
      LambdaConfig: {
        PreTokenGenerationConfig: {
          LambdaVersion: "V2_0",
          LambdaArn: { "Fn::GetAtt": [Match.stringLikeRegexp("^TenantGiver"), "Arn"] },
        },
      },
    });
  });

  it("gives that function no right on data", () => {
    expect(
      JSON.stringify(
        ofType(made.templates.SignIn!, "AWS::IAM::Policy").filter(([name]) => name.startsWith("TenantGiver")),
      ),
    ).not.toMatch(/dynamodb:|s3:|secretsmanager:|kms:/);
  });
});

describe("the file of a place", () => {
  const read = (file: object, env = "test") => {
    const folder = mkdtempSync(join(tmpdir(), "vandret-place-"));
    writeFileSync(join(folder, `${env}.json`), JSON.stringify(file));
    try {
      return placeFrom((name) => (name === "env" ? env : undefined), folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const nord = fullPlace.providers[0]!;

  it("may name providers, an address and a budget", () => {
    const place = read({
      region: "eu-central-1",
      site: fullPlace.site,
      monthlyBudgetUsd: 40,
      providers: fullPlace.providers,
    });
    expect(place).toMatchObject({
      region: "eu-central-1",
      monthlyBudgetUsd: 40,
      site: { domain: "vandret.example.dk" },
    });
    expect(place.providers.map(({ tenant }) => tenant)).toEqual(["nord", "syd"]);
  });

  it("is refused where a provider stands twice, whatever its letters' size, since its name says whose people they are", () => {
    expect(() => read({ providers: [nord, { ...nord, name: "NORD", tenant: "syd" }] })).toThrow("nord stands twice");
  });

  it("is refused where a tenant, a role or a word is not one", () => {
    expect(() => read({ providers: [{ ...nord, tenant: "Nord/Syd" }] })).toThrow("tenant");
    expect(() => read({ providers: [{ ...nord, roles: { "GIS-folk": "owner" } }] })).toThrow("roles");
    expect(() => read({ providers: [{ ...nord, clientSecret: "s3cret" }] })).toThrow("clientSecret");
    expect(() => read({ provider: [] })).toThrow("provider");
  });

  it("of prod is refused without an address of its own", () => {
    expect(() => read({}, "prod")).toThrow("TLS 1.2");
    expect(read({ site: fullPlace.site }, "prod").environment).toBe("prod");
  });
});
