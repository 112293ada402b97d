import { z } from "zod";

const roles = ["engineer", "planner", "caseworker", "reader"] as const;

const common = {
  /** Cognito's name for the provider. It stands in the person's user name, and so decides the tenant: it is never given to another. */
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{1,31}$/),
  /** The municipality: the key that all its cases lie under. */
  tenant: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  /** The claim (OIDC) or attribute (SAML) in which the provider names a person's groups. */
  groupsFrom: z.string().min(1),
  /** The provider's group → our role. A group that is not here gives nothing. */
  roles: z.record(z.string().min(1), z.enum(roles)),
};

/** One municipality's own sign-in. `tenant` is ours to give: nothing that the provider sends can choose it. */
export const identityProvider = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    kind: z.literal("oidc"),
    issuer: z.url({ protocol: /^https$/ }),
    clientId: z.string().min(1),
    /** The name in Secrets Manager (in the region of the data) of the client's secret; the secret itself stands in no file. */
    clientSecretName: z.string().regex(/^[\w/+=.@-]+$/),
  }),
  z.strictObject({ ...common, kind: z.literal("saml"), metadataUrl: z.url({ protocol: /^https$/ }) }),
]);

export type IdentityProvider = z.output<typeof identityProvider>;
