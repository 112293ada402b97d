import { type AnyEndpoint, endpoints, problemSchema } from "../../../shared/contract/index.ts";

/** What an answer says, read to its end. */
export interface Answered {
  status: number;
  contentType: string;
  body: string;
}

const all = Object.values(endpoints) as AnyEndpoint[];

/** Where the address is one of ours, whose it is; `path` without its query, as the server reads it. */
function endpointAt(method: string, path: string): AnyEndpoint | undefined {
  const asked = method === "HEAD" ? "GET" : method;
  const steps = path.split("/");
  return all.find(({ method: known, path: pattern }) => {
    const wanted = pattern.split("/");
    return (
      known === asked &&
      wanted.length === steps.length &&
      wanted.every((want, i) => (want.startsWith(":") ? steps[i] !== "" : want === decoded(steps[i]!)))
    );
  });
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** What is wrong with an answer by the contract; null: nothing. `isRunning`: a server on a real port, which has statuses of its own. */
export function complaint(method: string, path: string, answered: Answered): string | null {
  const { status, contentType, body } = answered;
  const endpoint = endpointAt(method, path);
  if (status === endpoint?.status) {
    const type = endpoint.files ?? ["application/json; charset=utf-8"];
    return type.includes(contentType) ? null : `${endpoint.id} answers ${contentType}`;
  }
  if (status < 400) return `answers ${status}, which the contract has not`;
  if (!contentType.startsWith("application/problem+json")) return `refuses with ${status} as ${contentType}`;
  if (method === "HEAD") return status >= 500 ? `answers ${status}` : null;
  const said = problemSchema.safeParse(JSON.parse(body));
  if (!said.success) return `a problem that is none: ${said.error.message}`;
  const { code, status: told } = said.data;
  if (told !== status) return `answers ${status} and says ${told}`;
  if (code === "bug") return "answers 500: a bug";
  if (status >= 500 && status !== 503) return `answers ${status}`;
  if (endpoint === undefined)
    return code === "not-found" || code === "method-not-allowed" ? null : `an address that is not there says ${code}`;
  const expected = endpoint.problems[code];
  return expected === status ? null : `${endpoint.id} says ${code} (${status}), which its contract has not`;
}
