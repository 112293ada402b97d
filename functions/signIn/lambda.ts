import { log } from "../http/lambda/index.ts";
import { claimsOf, type KnownProvider, NotLetIn, type TokenEvent } from "./claims.ts";

/** The table of this place, put in when the function is bundled. */
declare const VANDRET_PROVIDERS: string;
const providers = JSON.parse(Buffer.from(VANDRET_PROVIDERS, "base64url").toString("utf8")) as KnownProvider[];

/** Cognito's trigger before it makes tokens (version 2 of its event): what the access token says of tenant and roles. */
export const handler = async <E extends TokenEvent>(event: E): Promise<E> => {
  try {
    const { tenant, roles } = claimsOf(event, providers);
    log("info", "signed-in", { tenant, roles });
    return {
      ...event,
      response: {
        claimsAndScopeOverrideDetails: {
          accessTokenGeneration: { claimsToAddOrOverride: { tenant } },
          groupOverrideDetails: { groupsToOverride: roles, iamRolesToOverride: [], preferredRole: "" },
        },
      },
    };
  } catch (error) {
    if (error instanceof NotLetIn) log("error", "not-let-in", { reason: error.message });
    throw error;
  }
};
