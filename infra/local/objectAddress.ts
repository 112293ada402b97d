import { createHmac, timingSafeEqual } from "node:crypto";
import { type ObjectAddress, placeSeconds } from "../../functions/adapters/index.ts";

/**
 * Addresses of objects on one machine, as S3 signs them in AWS: each tells of one object of one municipality and one use, and holds
 * for a quarter of an hour. `nowMs`: milliseconds since 1970.
 */
export function objectAddresses(key: string, nowMs: () => number = Date.now): ObjectAddress {
  return (use, tenant, sha256) => {
    const until = Math.floor(nowMs() / 1000) + placeSeconds;
    return {
      url: `/objects/${tenant}/${sha256}?until=${until}&sign=${sign(key, use, tenant, sha256, until)}`,
      headers: {},
    };
  };
}

/** Whether an address was made here for that use, and still holds. */
export function addressHolds(
  key: string,
  use: "put" | "get",
  { tenant, sha256, until, sign: given }: { tenant: string; sha256: string; until: string; sign: string },
  nowMs: () => number = Date.now,
): boolean {
  if (!/^\d{1,12}$/.test(until) || Number(until) * 1000 < nowMs()) return false;
  const wanted = Buffer.from(sign(key, use, tenant, sha256, Number(until)));
  const found = Buffer.from(given);
  return wanted.byteLength === found.byteLength && timingSafeEqual(wanted, found);
}

function sign(key: string, use: "put" | "get", tenant: string, sha256: string, until: number): string {
  return createHmac("sha256", key).update([use, tenant, sha256, until].join(" ")).digest("base64url");
}
