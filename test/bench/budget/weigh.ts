import type { Page, Request } from "playwright-core";

export const kinds = ["page", "script", "style", "font", "data"] as const;
export type Kind = (typeof kinds)[number];

export interface Weight {
  /** Bytes over the wire, compressed, without headers. */
  bytes: Record<Kind, number>;
  requests: number;
}

export const totalOf = ({ bytes }: Weight): number => kinds.reduce((sum, kind) => sum + bytes[kind], 0);

/** Weighs all that a page fetches from now on, its workers' too; gives what tells the weight so far. */
export function startWeighing(page: Page): () => Promise<Weight> {
  const asked = new Set<Request>();
  page.on("requestfinished", (request) => asked.add(request));
  return async () => {
    const weight: Weight = { bytes: { page: 0, script: 0, style: 0, font: 0, data: 0 }, requests: 0 };
    for (const request of [...asked].filter((one) => one.url().startsWith("http"))) {
      weight.requests++;
      weight.bytes[kindOf(request)] += await sizeOf(request);
    }
    return weight;
  };
}

function kindOf(request: Request): Kind {
  const type = request.resourceType();
  if (type === "document") return "page";
  if (type === "stylesheet") return "style";
  if (type === "font") return "font";
  return type === "script" || /\.m?js$/.test(new URL(request.url()).pathname) ? "script" : "data";
}

/** The browser does not tell the size of a worker's own script: that is asked for anew. */
async function sizeOf(request: Request): Promise<number> {
  const { responseBodySize } = await request.sizes();
  if (responseBodySize > 0 || request.method() !== "GET") return responseBodySize;
  const answer = await fetch(request.url(), { headers: { "accept-encoding": "br, gzip" } });
  return Number(answer.headers.get("content-length") ?? 0);
}
