import fc from "fast-check";
import { type AnyEndpoint, endpoints, limits } from "../../../shared/contract/index.ts";
import { linkHeader } from "../../../shared/hearing/index.ts";
import { arbitraryOf } from "./arbitraryOf.ts";
import { goodBodies } from "./goodBodies.ts";
import { mutateJsonText } from "./mutateText.ts";
import { mutateValue } from "./mutateValue.ts";
import { oddContentTypes, oddHeaders, oddMethods, oddNames, oddSegments, oddTexts } from "./oddValues.ts";
import { type Draw, drawFor } from "./random.ts";
import { roles } from "./tokens.ts";
import type { World } from "./world.ts";

/** A request as it is sent, and what was done to it. */
export interface FuzzRequest {
  number: number;
  endpoint: string;
  method: string;
  /** Path and query, as they stand in the first line. */
  target: string;
  headers: [string, string][];
  body: Uint8Array | null;
}

/** Calls whose good answer takes long: a file, a roll. They are asked for as often, and found seldom. */
const takesLong = (endpoint: AnyEndpoint) =>
  endpoint.files !== undefined || /Roll|Changes$|Sheet|Result$|openapi|Compute$|sharedRead/.test(endpoint.id);
const foundOneIn = 300;

interface Shapes {
  params: fc.Arbitrary<unknown>;
  query: fc.Arbitrary<unknown>;
  body: fc.Arbitrary<unknown>;
}

/** Makes the request of a number, the same each time for the same world. Throws where the contract has what it knows no values for. */
export function requestMaker(
  { tokens, known }: Pick<World, "tokens" | "known">,
  seed: number,
): (number: number) => FuzzRequest {
  const all = Object.values(endpoints) as AnyEndpoint[];
  const words = fc.constantFrom(
    ...[...known.parcelIds, ...known.buildingIds, known.caseId, known.hearing, known.runId, ...known.codes],
    ...[...known.linkIds, "1", "2", "areal", ...oddTexts.filter((text) => text.length < 100)],
  );
  const shapes = new Map(
    all.map((one): [string, Shapes] => [
      one.id,
      {
        params: arbitraryOf(one.params, words),
        query: arbitraryOf(one.query, words),
        body: arbitraryOf(one.request, words),
      },
    ]),
  );
  return (number) => {
    const draw = drawFor(seed, number);
    const endpoint = draw.of(all);
    const shape = shapes.get(endpoint.id)!;
    const target = pathOf(endpoint, shape, known, draw) + queryOf(endpoint, shape, draw);
    const body = bodyOf(endpoint, shape, goodBodies(known)[endpoint.id as keyof typeof endpoints], draw);
    const method = draw.oneIn(40) ? draw.of(oddMethods) : endpoint.method;
    const headers = headersOf(endpoint, body !== null, { tokens, known }, draw);
    return { number, endpoint: endpoint.id, method, target, headers, body };
  };
}

function pathOf(endpoint: AnyEndpoint, shape: Shapes, known: World["known"], draw: Draw): string {
  const random = draw.from(shape.params) as Record<string, string>;
  const there: Record<string, string> = {
    id: endpoint.path.startsWith("/v1/keys") ? "areal" : known.caseId,
    ...{ hearing: known.hearing, run: known.runId, number: "1", objection: String(1 + draw.below(3)) },
    // The ended one most often, since each of the others can be ended once.
    ...{
      link: draw.oneIn(40) ? draw.of(known.linkIds) : known.endedLink,
      token: draw.of(known.codes),
      sha256: known.sha256,
      provision: "kbl-9a",
    },
    file: `${draw.of(known.parcelIds)}.pdf`,
  };
  const isFound = takesLong(endpoint) ? draw.oneIn(foundOneIn) : !draw.oneIn(5);
  const steps = endpoint.path.split("/").map((step) => {
    if (!step.startsWith(":")) return draw.oneIn(300) ? draw.of(oddSegments) : step;
    const name = step.slice(1);
    if (draw.oneIn(30)) return draw.of(oddSegments);
    const value = isFound ? (there[name] ?? random[name]) : random[name];
    return encode(value ?? "", draw);
  });
  if (draw.oneIn(100)) steps.push(draw.of(oddSegments));
  return steps.join("/");
}

/** As a browser would, or not at all, or letter by letter. A lone surrogate has no bytes, and goes as it is. */
function encode(text: string, draw: Draw): string {
  const sound = Buffer.from(text).toString();
  if (draw.oneIn(50)) return sound;
  if (draw.oneIn(50)) return [...Buffer.from(sound)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  return encodeURIComponent(sound);
}

function queryOf(endpoint: AnyEndpoint, shape: Shapes, draw: Draw): string {
  const fields = Object.entries(draw.from(shape.query) as Record<string, string | undefined>);
  const parts = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encode(value, draw)}`]));
  if (draw.oneIn(20))
    parts.push(
      `${encode(draw.of([...oddNames, ...Object.keys(endpoint.query.shape)]), draw)}=${encode(draw.of(oddTexts.slice(0, -2)), draw)}`,
    );
  if (draw.oneIn(200))
    parts.push(draw.of(["&", "=", "a", "a[b]=1", "a[]=1", "%", "?", "__proto__[x]=1", "&".repeat(3_000)]));
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function bodyOf(
  endpoint: AnyEndpoint,
  shape: Shapes,
  good: readonly unknown[] | undefined,
  draw: Draw,
): Uint8Array | null {
  const hasBody = endpoint.request.type !== "undefined";
  if (!hasBody && !draw.oneIn(50)) return null;
  if (hasBody && draw.oneIn(100)) return null;
  // Beyond the limit: once in a while, since it is large.
  if (hasBody && draw.oneIn(20_000)) return new Uint8Array(limits.bodyBytes.most + 1).fill(0x20);
  let value = good !== undefined && !draw.oneIn(4) ? withNewId(draw.of(good), draw) : draw.from(shape.body);
  for (let times = draw.of([0, 1, 1, 1, 2, 5]); times > 0; times--) value = mutateValue(value, draw);
  const json = JSON.stringify(value) ?? "";
  return draw.oneIn(6) ? mutateJsonText(json, draw) : new TextEncoder().encode(json);
}

/** Each event is one of its own, most of the time. */
function withNewId(body: unknown, draw: Draw): unknown {
  const isEvent = typeof body === "object" && body !== null && "eventId" in body && !draw.oneIn(20);
  return isEvent ? { ...body, eventId: draw.from(fc.uuid({ version: 4 })) } : body;
}

function headersOf(
  endpoint: AnyEndpoint,
  hasBody: boolean,
  { tokens, known }: Pick<World, "tokens" | "known">,
  draw: Draw,
) {
  const headers: [string, string][] = [];
  if (hasBody) {
    if (!draw.oneIn(40)) headers.push(["Content-Type", "application/json"]);
    else if (!draw.oneIn(5)) headers.push(["Content-Type", draw.of(oddContentTypes)]);
  }
  // On every call, so that what stands behind the door is reached whichever calls have one.
  const token = tokenOf(tokens, draw);
  if (token !== null) headers.push(["Authorization", draw.oneIn(100) ? token : `Bearer ${token}`]);
  if (/^own|^objections$/.test(endpoint.id) || draw.oneIn(50))
    headers.push([linkHeader, codeOf(endpoint, known, draw)]);
  for (let times = draw.of([0, 0, 0, 1, 3]); times > 0; times--) headers.push([...draw.of(oddHeaders)]);
  if (draw.oneIn(500)) headers.push(["Content-Length", draw.of(["0", "-1", "99999999999", "x", "1e3"])]);
  return headers;
}

function tokenOf({ good, bad }: World["tokens"], draw: Draw): string | null {
  switch (draw.below(12)) {
    case 0:
      return null;
    case 1:
      return draw.of(Object.values(bad));
    case 2:
      return good.noRole;
    case 3:
      return good.ofAnother;
    case 4:
    case 5:
      return good.ofRole[draw.of(roles)];
    default:
      return good.all;
  }
}

function codeOf(endpoint: AnyEndpoint, { codes }: World["known"], draw: Draw): string {
  const isGood = endpoint.files === undefined ? !draw.oneIn(4) : draw.oneIn(foundOneIn);
  if (isGood) return draw.of(codes);
  return draw.of([
    "",
    "7K3M-9QXW-2B4R-T8HZ",
    draw.of(codes).toLowerCase().replaceAll("-", " "),
    "\u00e6",
    "x".repeat(2_000),
    "-".repeat(2_000),
  ]);
}
