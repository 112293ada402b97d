import { createHash, timingSafeEqual } from "node:crypto";

/** In this header our own CloudFront says what only it and the functions know (infra/aws/webStack.ts). */
export const originHeader = "vandret-origin";

/** What CloudFront may say now: the secret, and while it is being changed the one before. `anew`: not from memory. */
export type KnownSecrets = (anew?: boolean) => Promise<readonly string[]>;

/**
 * Whether a request came through our CloudFront, and so past its firewall: the API has an address of its own that cannot be shut off.
 * What does not match is looked up once more, since the secret may have just been changed. Throws where the secret cannot be read:
 * then nobody is let in.
 */
export async function cameThroughOurs(told: string | undefined, secrets: KnownSecrets): Promise<boolean> {
  if (told === undefined || told === "") return false;
  return isOneOf(told, await secrets()) || isOneOf(told, await secrets(true));
}

/** Takes equally long whatever is told and whichever it is, so that the time says nothing of the secret. */
function isOneOf(told: string, secrets: readonly string[]): boolean {
  const digest = sha256(told);
  let found = false;
  for (const secret of secrets) found = timingSafeEqual(digest, sha256(secret)) || found;
  return found;
}

const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest();
