import { pauseBefore, s3Client, s3ObjectStore } from "../adapters/index.ts";
import { fromEnvironment, issuerFromEnvironment, signedInBy } from "../http/index.ts";
import { inLambda, log, rememberedSecrets, secretsOfStore } from "../http/lambda/index.ts";
import { makeRegistersApp, mostRememberedBytes, registersFrom, rememberAnswers, upstream } from "./index.ts";

/** By register, the secret that holds its key. */
const secrets = JSON.parse(fromEnvironment("REGISTER_SECRETS")) as Record<string, string>;
const keys = new Map(Object.entries(secrets).map(([id, arn]) => [id, rememberedSecrets(secretsOfStore(arn))]));

const now = () => new Date().toISOString();

export const handler = inLambda(
  makeRegistersApp({
    log,
    signedIn: signedInBy(issuerFromEnvironment(fromEnvironment)),
    registers: registersFrom(fromEnvironment("REGISTERS")),
    upstream: upstream(),
    objects: s3ObjectStore(s3Client(), fromEnvironment("OBJECTS_BUCKET")),
    keyOf: async (id) => (await keys.get(id)?.())?.[0] ?? null,
    pause: pauseBefore,
    remembered: rememberAnswers(mostRememberedBytes, now),
    now,
  }),
);
