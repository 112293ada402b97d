import type { Context } from "hono";
import { type AnyEndpoint, type Problem, type ProblemStatus, problemStatus } from "../../shared/contract/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { Refusal } from "../../shared/model/index.ts";
import { type Language, problemText, problemTitle } from "../../shared/texts/index.ts";
import { languageOf } from "./language.ts";
import { tellLogRefused } from "./refusalLog.ts";

/** A refusal as `application/problem+json` (RFC 9457). Its status and code are those of its first reason. */
export function problem(c: Context, refusal: Refusal, endpoint?: AnyEndpoint): Response {
  const [first] = refusal.issues;
  tellLogRefused(c, first);
  return problemAnswer(refusal, languageOf(c.req.header("Accept-Language")), endpoint?.problems[first.code]);
}

/** The same where there is no app to answer in. */
export function problemAnswer(refusal: Refusal, language: Language, statusThere?: ProblemStatus): Response {
  const [first] = refusal.issues;
  const { waitSeconds } = first.facts;
  const status = statusThere ?? problemStatus[first.code];
  const issues = refusal.issues.map((issue) => ({ ...issue, message: problemText(issue, language) }));
  const body: Problem = {
    type: `urn:vandret:problem:${first.code}`,
    title: problemTitle(status, language),
    status,
    code: first.code,
    detail: issues[0]!.message,
    issues,
  };
  return new Response(canonicalJson(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Content-Language": language,
      Vary: "Accept-Language",
      // RFC 9110 § 11.6.1: a 401 says how to be let in.
      ...(status === 401 ? { "WWW-Authenticate": "Bearer" } : {}),
      ...(typeof waitSeconds === "number" ? { "Retry-After": String(waitSeconds) } : {}),
    },
  });
}
