import { bearer } from "../state/signIn.ts";

/** Who asks for a tile is said to our own server alone. */
export const asWho = (url: string): { url: string; headers?: Record<string, string> } => {
  const token = bearer();
  const isOurs = url.startsWith(`${location.origin}/v1/`);
  return isOurs && token !== null ? { url, headers: { Authorization: `Bearer ${token}` } } : { url };
};
