import { Duration, RemovalPolicy, SecretValue, Stack, type StackProps } from "aws-cdk-lib";
import {
  CfnUserPoolIdentityProvider,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  OAuthScope,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolOperation,
} from "aws-cdk-lib/aws-cognito";
import { BucketDeployment, CacheControl, Source } from "aws-cdk-lib/aws-s3-deployment";
import type { Construct } from "constructs";
import type { IdentityProvider } from "./identityProviders.ts";
import { type Place, signInDomain, signInPrefix } from "./place.ts";
import { type FunctionHome, VandretFunction } from "./vandretFunction.ts";
import type { WebStack } from "./webStack.ts";

export interface SignInStackProps extends StackProps {
  place: Place;
  home: FunctionHome;
  web: WebStack;
}

/** What the functions ask of the issuer (`issuerFromEnvironment`). */
export interface TokenSettings extends Record<string, string> {
  TOKEN_ISSUER: string;
  TOKEN_AUDIENCE: string;
  TOKEN_KEYS_URL: string;
  TOKEN_TENANT_CLAIM: string;
  TOKEN_ROLES_CLAIM: string;
}

/**
 * Signing in: a pool that knows no password of its own, one provider a municipality, and the function that says which tenant a person is
 * of by who signed them in. The pool is kept when the stack goes: its ids of people stand in the cases' logs.
 */
export class SignInStack extends Stack {
  readonly tokenSettings: TokenSettings;

  constructor(scope: Construct, id: string, { place, home, web, ...props }: SignInStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const pool = makePool(this, place);
    pool.addTrigger(
      UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
      tenantGiver(this, place, home).lambda,
      LambdaVersion.V2_0,
    );
    pool.addDomain("Domain", { cognitoDomain: { domainPrefix: signInPrefix(place.environment) } });
    const providers = place.providers.map((provider) => makeProvider(this, pool, provider));
    const client = makeClient(pool, web.address, place.providers);
    for (const provider of providers) client.node.addDependency(provider);
    this.tokenSettings = {
      TOKEN_ISSUER: `https://cognito-idp.${this.region}.amazonaws.com/${pool.userPoolId}`,
      TOKEN_AUDIENCE: client.userPoolClientId,
      TOKEN_KEYS_URL: `https://cognito-idp.${this.region}.amazonaws.com/${pool.userPoolId}/.well-known/jwks.json`,
      TOKEN_TENANT_CLAIM: "tenant",
      TOKEN_ROLES_CLAIM: "cognito:groups",
    };
    putSignInFile(this, web, signInDomain(place), client.userPoolClientId);
  }
}

function makePool(scope: Construct, { environment }: Place): UserPool {
  return new UserPool(scope, "Pool", {
    userPoolName: `vandret-${environment}`,
    featurePlan: FeaturePlan.ESSENTIALS,
    // Nobody has a password here: people come from their municipality. The policy and the code word hold should an administrator make one.
    selfSignUpEnabled: false,
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 16,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
    },
    customAttributes: { groups: new StringAttribute({ maxLen: 2048, mutable: true }) },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

/** Tokens carry the tenant of the provider that signed a person in, by the table of this place, and roles by its groups. */
function tenantGiver(scope: Construct, { providers }: Place, home: FunctionHome): VandretFunction {
  const table = providers.map(({ name, tenant, roles }) => ({ name, tenant, roles }));
  return new VandretFunction(scope, "TenantGiver", {
    home,
    folder: "signIn",
    errorImpact: "Nobody can sign in, whatever the municipality; who is signed in already works on for up to an hour.",
    runbook: "docs/runbook.md#function-signin",
    memoryMb: 256,
    // Cognito waits no longer.
    timeoutSeconds: 5,
    // As letters and digits alone: it goes through a command line.
    define: { VANDRET_PROVIDERS: Buffer.from(JSON.stringify(table)).toString("base64url") },
  });
}

/** What a provider tells us of a person: the id, and the groups. Neither name nor address is asked for. */
function makeProvider(scope: Construct, pool: UserPool, provider: IdentityProvider): CfnUserPoolIdentityProvider {
  const { name, kind, groupsFrom } = provider;
  return new CfnUserPoolIdentityProvider(scope, `Provider${name}`, {
    userPoolId: pool.userPoolId,
    providerName: name,
    attributeMapping: { "custom:groups": groupsFrom },
    ...(kind === "oidc"
      ? {
          providerType: "OIDC",
          providerDetails: {
            client_id: provider.clientId,
            client_secret: SecretValue.secretsManager(provider.clientSecretName).unsafeUnwrap(),
            oidc_issuer: provider.issuer,
            authorize_scopes: "openid",
            attributes_request_method: "GET",
          },
        }
      : {
          providerType: "SAML",
          providerDetails: {
            MetadataURL: provider.metadataUrl,
            IDPSignout: "false",
            IDPInit: "false",
            RequestSigningAlgorithm: "rsa-sha256",
          },
        }),
  });
}

/** The pages' client: no secret, since a page can keep none; the code flow with PKCE, which the pages use. */
function makeClient(pool: UserPool, address: string, providers: readonly IdentityProvider[]): UserPoolClient {
  const page = `${address}/log-ind`;
  return pool.addClient("Pages", {
    generateSecret: false,
    authFlows: {},
    supportedIdentityProviders: providers.map(({ name }) => UserPoolClientIdentityProvider.custom(name)),
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID],
      callbackUrls: [page],
      logoutUrls: [address],
    },
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    // The pages keep none, and sign in anew: it need not outlive the access token.
    refreshTokenValidity: Duration.hours(1),
  });
}

/** The pages read here where to sign in (web/state/signIn.ts). */
function putSignInFile(scope: Construct, { pages, distribution }: WebStack, domain: string, clientId: string): void {
  const file = {
    authorize: `${domain}/oauth2/authorize`,
    token: `${domain}/oauth2/token`,
    clientId,
    scope: "openid",
  };
  new BucketDeployment(scope, "SignInFile", {
    destinationBucket: pages,
    sources: [Source.jsonData("sign-in.json", file)],
    prune: false,
    cacheControl: [CacheControl.fromString("no-cache")],
    distribution,
    distributionPaths: ["/sign-in.json"],
  });
}
