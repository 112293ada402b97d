import type { MiddlewareHandler } from "hono";

import { version } from "../../shared/contract/index.ts";
import { dataVersion } from "../../shared/dataVersions.ts";
import { lawVersion } from "../../shared/law/index.ts";

/** Which program, law and data an answer was made by, problems too: whoever keeps an answer can tell later. */
const versions: Record<string, string> = {
  "Vandret-Version": version,
  "Vandret-Law-Version": lawVersion,
  "Vandret-Data-Version": dataVersion,
};

/** The API answers data, never a page: nothing may be run, framed, guessed or kept. No CORS: only our own pages call it. */
const headers: Record<string, string> = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  ...versions,
};

export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
};
