import { gzipSync } from "node:zlib";
import type { LambdaEvent } from "hono/aws-lambda";
import { refuse } from "../../../shared/contract/index.ts";
import type { Result } from "../../../shared/model/index.ts";
import { languageOf } from "../language.ts";
import { problemAnswer } from "../problem.ts";

/** What API Gateway is answered (payload format 2.0), as much of it as is read here. */
export interface Answer {
  statusCode: number;
  headers?: Record<string, string>;
  body: string;
  isBase64Encoded: boolean;
}

/** Where what is too large for an answer can be fetched for a while. */
export interface LargeAnswers {
  /** The claim of the token that says whose it is; the API has checked the token. */
  tenantClaim: string;
  /** Gives the address, which holds for a while and for whoever has it. */
  keep: (tenant: string, file: KeptFile) => Promise<Result<string>>;
}

export interface KeptFile {
  bytes: Uint8Array;
  type: string;
  /** What it is saved as (`Content-Disposition`); null: it is not said. */
  disposition: string | null;
}

/** Lambda sends at most 6 MB, as JSON (AWS Lambda quotas); some is left for what is around the answer. */
export const mostSent = 6 * 1024 * 1024 - 32 * 1024;
/** From here a text is sent compressed to who takes it, as the local server does; and bytes, which mostly are as small as they can be. */
const squeezedFrom = { text: 1024, bytes: 64 * 1024 };
/** No text of that many characters is more as JSON: each is at most six bytes there. */
const surelySent = mostSent / 6;

/**
 * An answer that can be sent: compressed where it is not small and the caller takes gzip; kept elsewhere (303) where that is not enough,
 * there is a place and somebody is signed in; else refused by a word, since Lambda itself would cut it off without one.
 */
export async function sendable(event: LambdaEvent, answer: Answer, large: LargeAnswers | null): Promise<Answer> {
  if (answer.body.length < squeezedFrom[answer.isBase64Encoded ? "bytes" : "text"]) return answer;
  const fitted = headerOf(event, "accept-encoding")?.includes("gzip") === true ? squeezed(answer) : answer;
  if (fitted.body.length <= surelySent || bytesSent(fitted) <= mostSent) return fitted;
  const bytes = bytesOf(answer);
  const language = languageOf(headerOf(event, "accept-language"));
  const tenant = large === null ? undefined : claimOf(event, large.tenantClaim);
  if (large === null || tenant === undefined || answer.statusCode !== 200)
    return ofProblem(
      problemAnswer(refuse([{ path: "", code: "answer-too-large", facts: { bytes: bytes.length } }]), language),
    );
  const kept = await large.keep(tenant, {
    bytes,
    type: headerIn(answer, "content-type") ?? "application/octet-stream",
    disposition: headerIn(answer, "content-disposition") ?? null,
  });
  if (!kept.ok) return ofProblem(problemAnswer(kept, language));
  return {
    statusCode: 303,
    headers: { location: kept.value, "cache-control": "no-store" },
    body: "",
    isBase64Encoded: false,
  };
}

const bytesSent = (answer: Answer): number => Buffer.byteLength(JSON.stringify(answer));

const bytesOf = ({ body, isBase64Encoded }: Answer): Buffer => Buffer.from(body, isBase64Encoded ? "base64" : "utf8");

function squeezed(answer: Answer): Answer {
  if (headerIn(answer, "content-encoding") !== undefined) return answer;
  const bytes = bytesOf(answer);
  const small = gzipSync(bytes);
  if (small.length > 0.9 * bytes.length) return answer;
  const vary = headerIn(answer, "vary");
  const others = Object.entries(answer.headers ?? {}).filter(([name]) => !/^(vary|content-length)$/i.test(name));
  return {
    ...answer,
    headers: {
      ...Object.fromEntries(others),
      "content-encoding": "gzip",
      vary: vary === undefined ? "Accept-Encoding" : `${vary}, Accept-Encoding`,
    },
    body: small.toString("base64"),
    isBase64Encoded: true,
  };
}

async function ofProblem(made: ReturnType<typeof problemAnswer>): Promise<Answer> {
  return {
    statusCode: made.status,
    headers: Object.fromEntries(made.headers),
    body: await made.text(),
    isBase64Encoded: false,
  };
}

function claimOf(event: LambdaEvent, claim: string): string | undefined {
  const context = event.requestContext as { authorizer?: { jwt?: { claims?: Record<string, unknown> } } };
  const told = context.authorizer?.jwt?.claims?.[claim];
  return typeof told === "string" ? told : undefined;
}

const headerIn = ({ headers }: Answer, name: string): string | undefined =>
  Object.entries(headers ?? {}).find(([one]) => one.toLowerCase() === name)?.[1];

/** A header of a request, by its name in small letters. */
export function headerOf(event: LambdaEvent, name: string): string | undefined {
  const headers = (event.headers ?? {}) as Record<string, string | undefined>;
  return Object.entries(headers).find(([one]) => one.toLowerCase() === name)?.[1];
}
