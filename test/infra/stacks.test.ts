import { Match, Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { placeFrom } from "../../infra/aws/place.ts";
import { functionRoutes } from "../../infra/aws/routes.ts";
import { endpoints } from "../../shared/contract/index.ts";
import { stacksOf } from "./makeStacks.ts";

let api: Template;

beforeAll(() => {
  api = Template.fromJSON(stacksOf("test").templates.Api!);
});

describe("the API stack", () => {
  it("routes every call of the contract but those that only one machine answers, and no other", () => {
    const inContract = Object.values(endpoints)
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`)
      .sort();
    expect(functionRoutes.flatMap(({ calls }) => calls).sort()).toEqual(inContract);
    const routed = Object.values(api.findResources("AWS::ApiGatewayV2::Route")).map(
      (route) => (route as { Properties: { RouteKey: string } }).Properties.RouteKey,
    );
    expect(routed.sort()).toEqual(inContract);
  });

  it("lets nobody at the stored cases without a signature or a token, but for the answer that an owner's code lets in", () => {
    const routes = Object.values(api.findResources("AWS::ApiGatewayV2::Route")) as {
      Properties: { RouteKey: string; AuthorizationType: string };
    }[];
    const open = routes.filter(({ Properties }) => Properties.AuthorizationType === "NONE");
    const ofCases = open
      .map(({ Properties }) => Properties.RouteKey)
      .filter((key) => /\/v1\/(cases|uploads)/.test(key));
    expect(ofCases).toEqual(["POST /v1/cases/{id}/hearings/{hearing}/objections"]);
    expect(routes.filter(({ Properties }) => Properties.RouteKey.includes("/v1/cases")).length).toBeGreaterThan(0);
  });

  it("asks for the issuer's token where links are made and ended, and for none where one is opened by its code", () => {
    const typeOf = (key: string) =>
      (
        Object.values(api.findResources("AWS::ApiGatewayV2::Route", { Properties: { RouteKey: key } }))[0] as {
          Properties: { AuthorizationType: string };
        }
      ).Properties.AuthorizationType;
    for (const call of functionRoutes.filter(({ entry }) => entry === "jwt").flatMap(({ calls }) => calls))
      expect([call, typeOf(call)]).toEqual([call, "JWT"]);
    expect(typeOf("POST /v1/cases/{id}/links")).toBe("JWT");
    expect(typeOf("GET /v1/shared/{token}")).toBe("NONE");
    const ofSignIn = (name: string) => ({ "Fn::ImportValue": Match.stringLikeRegexp(`Vandret-test-SignIn:.*${name}`) });
    const pool = "https://cognito-idp.eu-north-1.amazonaws.com/";
    api.hasResourceProperties("AWS::ApiGatewayV2::Authorizer", {
      AuthorizerType: "JWT",
      // Of our own pool: who is let in is no setting that somebody could get wrong.
      JwtConfiguration: { Audience: [ofSignIn("PoolPages")], Issuer: { "Fn::Join": ["", [pool, ofSignIn("Pool")]] } },
    });
  });
});

describe("where to deploy", () => {
  const given = (values: Record<string, unknown>) => placeFrom((name) => values[name]);

  it("is the test environment in Stockholm where nothing is said", () => {
    expect(given({})).toMatchObject({ environment: "test", region: "eu-north-1" });
  });

  it("is never outside the EU", () => {
    expect(() => given({ region: "us-east-1" })).toThrow("the data stays in the EU");
  });

  it("is refused where the name of the environment is not one", () => {
    expect(() => given({ env: "Prod miljø" })).toThrow('-c env="Prod miljø"');
  });
});
