import { randomBytes } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from "jose";
import { writeWhole } from "../../../functions/adapters/index.ts";
import { tokenAlgorithm } from "../../../functions/http/index.ts";

/** What the issuer signs with, kept in the data folder so that a restart signs nobody out. */
export interface IssuerKeys {
  /** The pair, as a private JWK. */
  signing: JWK;
  /** What its cookies are signed with. */
  cookies: string;
}

/** The keys in a file; made at the first start. */
export async function issuerKeys(file: string): Promise<IssuerKeys> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as IssuerKeys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const { privateKey } = await generateKeyPair(tokenAlgorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const signing = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: tokenAlgorithm, use: "sig" };
  const keys: IssuerKeys = { signing, cookies: randomBytes(32).toString("base64url") };
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeWhole(file, (open) => open.chmod(0o600).then(() => open.writeFile(JSON.stringify(keys))));
  return keys;
}

/** What anyone may see of the signing key: enough to check a token, not to make one. */
export function publicPart({ kty, n, e, kid, alg, use }: JWK): JWK {
  return { kty, n, e, kid, alg, use };
}
