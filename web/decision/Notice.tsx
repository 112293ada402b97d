import { useState } from "preact/hooks";
import { complaintDeadline } from "../../shared/law/complaint/index.ts";
import type { Decision, Issue, NoticeWay } from "../../shared/model/index.ts";
import { day } from "../../shared/texts/index.ts";
import { decision } from "../../shared/texts/pages/decision.ts";
import { Field, SelectField } from "../parts/fields.tsx";
import { late } from "../parts/late.tsx";
import { Offline, Refused } from "../parts/Trouble.tsx";
import { language, words } from "../state/language.ts";
import { giveNotice, load } from "./theDecisions.ts";

const DeadlineFigure = late(async () => (await import("../pictures/DeadlineFigure.tsx")).DeadlineFigure);

/** The clock of complaints: when it ends, or a form to start it. */
export function Notice({ id, made }: { id: string; made: Decision }) {
  const text = words(decision);
  return (
    <>
      <h3>{text.complaint}</h3>
      {made.notified === null ? <NoticeForm id={id} number={made.number} /> : <Deadline made={made} />}
    </>
  );
}

function Deadline({ made: { notified, complaint, number } }: { made: Decision }) {
  const text = words(decision);
  const lang = language.value;
  if (notified === null || complaint === null) return <p class="unknown">{text.clockStopped}</p>;
  const clock = complaintDeadline({ decidedOn: notified.on, deadlineWeeks: complaint.weeks });
  return (
    <>
      <p>
        <strong>{text.complaintBy(day(complaint.adviseBy, lang))}</strong>{" "}
        {complaint.doubtful ? text.complaintDoubt(day(complaint.lastDay, lang)) : null}
      </p>
      <p class="small soft">{text.complaintFrom(day(notified.on, lang), complaint.weeks)}</p>
      {clock.ok ? (
        <DeadlineFigure
          {...{ decidedOn: notified.on, deadline: clock.value, deadlineWeeks: complaint.weeks }}
          file={`afgoerelse-${number}`}
        />
      ) : null}
    </>
  );
}

function NoticeForm({ id, number }: { id: string; number: number }) {
  const text = words(decision);
  const [on, setOn] = useState("");
  const [how, setHow] = useState<NoticeWay>("notified");
  const [issues, setIssues] = useState<readonly Issue[] | "offline">([]);
  const send = async () => {
    const answer = await giveNotice(id, number, on, how);
    if (answer.is === "ok") await load(id);
    else setIssues(answer.is === "problem" ? answer.problem.issues : "offline");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>{text.clockStopped}</p>
      <div class="fields">
        <Field label={text.noticeOn} hint={text.noticeOnce}>
          {({ id: inputId, describedBy }) => (
            <input
              id={inputId}
              type="date"
              required
              value={on}
              aria-describedby={describedBy}
              onInput={(event) => setOn(event.currentTarget.value)}
            />
          )}
        </Field>
        <SelectField<NoticeWay>
          label={text.noticeHow}
          value={how}
          options={(["notified", "published"] as const).map((way) => [way, text.ways[way]] as const)}
          take={setHow}
        />
      </div>
      {issues === "offline" ? (
        <Offline says={text.offline} retry={() => void send()} />
      ) : issues.length > 0 ? (
        <Refused issues={issues} />
      ) : null}
      <button type="submit" class="button button-secondary">
        {text.giveNotice}
      </button>
    </form>
  );
}
