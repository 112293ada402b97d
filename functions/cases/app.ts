import type { Hono } from "hono";
import { checkCase } from "../../shared/checkCase.ts";
import { cases, casesChange, casesEvents, casesRead, type Input, readAs, z } from "../../shared/contract/index.ts";
import type { Issue, Result } from "../../shared/model/index.ts";
import { makeApp, mount } from "../http/index.ts";
import { changeCase } from "./changeCase.ts";
import { createCase } from "./createCase.ts";
import type { CasesPorts } from "./ports.ts";
import { readCaseAt } from "./readCase.ts";
import { readEvents } from "./readEvents.ts";

const usualPage = 50;

/** Stored cases: made, read, changed, and their logs. */
export function makeCasesApp(ports: CasesPorts): Hono {
  const app = makeApp(ports);
  mount(
    app,
    cases,
    async ({ body: { eventId, case: theCase } }, by, c) => {
      const made = await createCase(ports, by, { eventId, theCase });
      if (made.ok) c.header("Location", `/v1/cases/${made.value.id}`);
      return made;
    },
    readNewCase,
  );
  mount(app, casesRead, ({ params: { id }, query: { sequence, day } }, { tenant }) =>
    readCaseAt(ports, { tenant, caseId: id }, { sequence: sequence === undefined ? undefined : Number(sequence), day }),
  );
  mount(app, casesChange, ({ params: { id }, body }, by) => changeCase(ports, by, id, body));
  mount(app, casesEvents, ({ params: { id }, query: { after = "0", limit = String(usualPage) } }, { tenant }) =>
    readEvents(ports, { tenant, caseId: id }, Number(after), Number(limit)),
  );
  return app;
}

const frame = cases.request.extend({ case: z.unknown() });

function readNewCase(json: unknown): Result<Input<typeof cases>["body"]> {
  const read = readAs(frame, json);
  if (!read.ok) return read;
  const theCase = checkCase(read.value.case);
  if (theCase.ok) return { ok: true, value: { eventId: read.value.eventId, case: theCase.value } };
  const [first, ...rest] = theCase.issues.map((issue): Issue => ({ ...issue, path: `/case${issue.path}` }));
  return { ok: false, issues: [first!, ...rest] };
}
