import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import type { KnownSecrets } from "./door.ts";

const remembered = 5 * 60_000;
/** A wrong guess asks the store no more often than this. */
const leastBetween = 10_000;

/** The secret as the store has it now, and the one before where there is one: CloudFront learns of a change some minutes later. */
export function secretsOfStore(arn: string, client = new SecretsManagerClient({})): () => Promise<readonly string[]> {
  const version = async (VersionStage: "AWSCURRENT" | "AWSPREVIOUS") => {
    try {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: arn, VersionStage }));
      return SecretString === undefined || SecretString === "" ? [] : [SecretString];
    } catch (error) {
      if (VersionStage === "AWSPREVIOUS" && error instanceof ResourceNotFoundException) return [];
      throw error;
    }
  };
  return async () => (await Promise.all([version("AWSCURRENT"), version("AWSPREVIOUS")])).flat();
}

/** Remembers what was read for five minutes. What could not be read is not remembered. */
export function rememberedSecrets(
  read: () => Promise<readonly string[]>,
  clock = () => performance.now(),
): KnownSecrets {
  let last: { at: number; secrets: Promise<readonly string[]> } | undefined;
  return async (anew = false) => {
    const at = clock();
    const age = last === undefined ? Number.POSITIVE_INFINITY : at - last.at;
    if (last === undefined || age >= (anew ? leastBetween : remembered)) last = { at, secrets: read() };
    const { secrets } = last;
    try {
      return await secrets;
    } catch (error) {
      last = undefined;
      throw error;
    }
  };
}
