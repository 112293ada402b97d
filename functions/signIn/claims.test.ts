import { describe, expect, it } from "vitest";
import { claimsOf, type KnownProvider, NotLetIn } from "./claims.ts";

const providers: KnownProvider[] = [
  { name: "Odder", tenant: "odder", roles: { "GIS-folk": "engineer", Sagsbehandlere: "caseworker" } },
  { name: "Odder2", tenant: "greve", roles: { "GIS-folk": "reader" } },
];
const identity = (providerName: string) => ({ userId: "7", providerName, providerType: "OIDC", primary: "true" });
const person = (userName: string, identities: unknown, more: Record<string, string> = {}) => ({
  userName,
  request: { userAttributes: { sub: "a-b-c", identities: JSON.stringify(identities), ...more } },
});
const why = (...given: Parameters<typeof claimsOf>): string => {
  try {
    claimsOf(...given);
  } catch (error) {
    if (error instanceof NotLetIn) return error.message;
    throw error;
  }
  return "let in";
};

describe("who signs in", () => {
  it("is of the municipality whose provider signed them in, with the roles of its groups", () => {
    const given = person("Odder_7", [identity("Odder")], { "custom:groups": "[GIS-folk, Kantinen, Sagsbehandlere]" });
    expect(claimsOf(given, providers)).toEqual({ tenant: "odder", roles: ["engineer", "caseworker"] });
  });

  it("is of that municipality whatever else the provider says", () => {
    const given = person("odder_7", [identity("Odder")], {
      tenant: "greve",
      "custom:tenant": "greve",
      "custom:groups": '["greve","tenant:greve","engineer","cognito:groups"]',
    });
    expect(claimsOf(given, providers)).toEqual({ tenant: "odder", roles: [] });
  });

  it("gets no role by a group that bears the name of something every object has", () => {
    const given = person("Odder_7", [identity("Odder")], { "custom:groups": "[constructor, __proto__, toString]" });
    expect(claimsOf(given, providers).roles).toEqual([]);
  });

  it("has one group where the provider sends it alone, and none where it sends none", () => {
    const of = (groups?: string) =>
      claimsOf(
        person("Odder2_7", [identity("Odder2")], groups === undefined ? {} : { "custom:groups": groups }),
        providers,
      );
    expect(of("GIS-folk")).toEqual({ tenant: "greve", roles: ["reader"] });
    expect(of()).toEqual({ tenant: "greve", roles: [] });
    expect(of("[]")).toEqual({ tenant: "greve", roles: [] });
  });

  it("gets no token where the user's name is another provider's", () => {
    // "Odder2_7" begins with "Odder", and is not Odder's.
    expect(why(person("Odder2_7", [identity("Odder")]), providers)).toBe("name-of-another-provider");
    expect(why(person("engineer", [identity("Odder")]), providers)).toBe("name-of-another-provider");
  });

  it("gets no token without a provider, with one that is not in the table, or with two", () => {
    expect(why(person("lokal", []), providers)).toBe("no-provider");
    expect(why({ userName: "lokal", request: { userAttributes: {} } }, providers)).toBe("no-provider");
    expect(why(person("Fremmed_7", [identity("Fremmed")]), providers)).toBe("provider-not-known");
    expect(why(person("Odder_7", [identity("Odder"), identity("Odder2")]), providers)).toBe("several-providers");
  });

  it("gets no token where it cannot be read who signed them in", () => {
    expect(why({ userName: "Odder_7", request: { userAttributes: { identities: "[{" } } }, providers)).toBe(
      "identities-not-read",
    );
    expect(why(person("Odder_7", [{ userId: "7" }]), providers)).toBe("identities-not-read");
  });
});
