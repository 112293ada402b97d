import type { ClockStep, ComplaintDeadline } from "../../shared/law/complaint/index.ts";
import type { IsoDate } from "../../shared/model/index.ts";
import { clockDay, clockTexts } from "../../shared/texts/complaintClock.ts";
import type { Language } from "../../shared/texts/index.ts";
import { complaintClock } from "../../shared/texts/pages/complaintClock.ts";
import { pictures } from "../../shared/texts/pages/pictures.ts";
import { ended } from "../parts/ended.ts";
import { Hatch } from "./Hatch.tsx";
import { ink, type Picture } from "./picture.ts";

const width = 360;
const dayMs = 86_400_000;
const head = 26;
const square = { side: 38, gap: 6 };
const step = square.side + square.gap;
const left = 52;

/** Day by day in weeks, from the day after the decision to the last day to complain: a calendar with the deadline in it. */
export function deadlinePicture(of: {
  decidedOn: IsoDate;
  deadline: ComplaintDeadline;
  deadlineWeeks: number;
  lang: Language;
}): Picture {
  const { decidedOn, deadline, deadlineWeeks, lang } = of;
  const text = pictures[lang];
  const name = `klagefrist-${decidedOn}`;
  const fills = fillsBy(name);
  const days = calendar(decidedOn, deadline);
  const has = (kind: DayKind) => days.some((one) => one.kind === kind);
  const weeks = Math.max(...days.map(({ week }) => week)) + 1;
  return {
    ...{ name, title: text.deadline, width, height: head + weeks * step + 4 },
    says: [
      ended(text.deadlineSays(clockDay(decidedOn, lang), clockDay(deadline.adviseBy, lang))),
      ...(deadline.doubtful ? [complaintClock[lang].perhaps(clockDay(deadline.lastDay, lang))] : []),
    ].join(" "),
    source: complaintClock[lang].basis(deadlineWeeks),
    drawing: <Calendar days={days} fills={fills} name={name} lang={lang} />,
    legend: (["decided", "open", "closed", "last", "doubtful"] as const)
      .filter(has)
      .map((kind) => ({ fill: fills[kind], says: text.days[kind] })),
    table: {
      of: text.day,
      columns: [{ title: text.what, kind: "text" }],
      rows: deadline.steps.map((one: ClockStep) => ({
        head: clockDay(one.day, lang),
        cells: [clockTexts[one.why][lang](one.facts)],
      })),
    },
  };
}

/** `closed`: the working passed over it. `doubtful`: after the day to keep to; it is not checked whether one may still complain. */
type DayKind = "decided" | "open" | "closed" | "last" | "doubtful";

interface DayShown {
  iso: IsoDate;
  /** The row, from 0, and the column, Monday 0. */
  week: number;
  weekday: number;
  kind: DayKind;
}

/** Every day from the decision to the last day that may count. */
function calendar(decidedOn: IsoDate, { adviseBy, lastDay, steps }: ComplaintDeadline): DayShown[] {
  const first = Date.parse(`${decidedOn}T00:00:00Z`);
  const count = (Date.parse(`${lastDay}T00:00:00Z`) - first) / dayMs + 1;
  const closed = new Set(
    steps.filter(({ why }) => why === "saturday" || why === "sunday" || why === "public-holiday").map((one) => one.day),
  );
  const kindOf = (iso: IsoDate): DayKind => {
    if (iso === decidedOn) return "decided";
    if (iso === adviseBy) return "last";
    if (closed.has(iso)) return "closed";
    // ISO days stand in the order of time.
    return iso > adviseBy ? "doubtful" : "open";
  };
  const mondayOffset = (new Date(first).getUTCDay() + 6) % 7;
  return Array.from({ length: count }, (_, i) => {
    const iso = new Date(first + i * dayMs).toISOString().slice(0, 10);
    const kind = kindOf(iso);
    return { iso, kind, week: Math.floor((i + mondayOffset) / 7), weekday: (i + mondayOffset) % 7 };
  });
}

const fillsBy = (name: string): Record<DayKind, string> => ({
  ...{ decided: ink.ground, open: ink.kronerLight, last: ink.kroner },
  ...{ closed: `url(#${name}-lukket)`, doubtful: `url(#${name}-tvivl)` },
});

interface CalendarShown {
  days: readonly DayShown[];
  fills: Record<DayKind, string>;
  name: string;
  lang: Language;
}

function Calendar({ days, fills, name, lang }: CalendarShown) {
  const text = pictures[lang];
  const short = new Intl.DateTimeFormat(lang === "da" ? "da-DK" : "en-GB", {
    ...{ day: "numeric", month: "short", timeZone: "UTC" },
  });
  return (
    <>
      <defs>
        <Hatch id={`${name}-lukket`} ground="#fff" stripe={ink.line} />
        <Hatch id={`${name}-tvivl`} ground="#fff" stripe={ink.kronerLight} />
      </defs>
      {text.weekdays.map((weekday, i) => (
        <text key={weekday} x={left + i * step + square.side / 2} y="16" text-anchor="middle">
          {weekday}
        </text>
      ))}
      {days.map(({ iso, week, weekday, kind }, i) => {
        const [x, y] = [left + weekday * step, head + week * step];
        const isNamed = i === 0 || weekday === 0;
        return (
          <g key={iso}>
            {isNamed ? (
              <text x="0" y={y + square.side / 2 + 4}>
                {short.format(new Date(`${iso}T00:00:00Z`))}
              </text>
            ) : null}
            <rect
              {...{ x, y, width: square.side, height: square.side, fill: fills[kind] }}
              stroke={kind === "last" ? ink.text : ink.line}
              stroke-width={kind === "last" ? 2.5 : 0.7}
            />
            <text
              x={x + square.side / 2}
              y={y + square.side / 2 + 5}
              text-anchor="middle"
              fill={ink.text}
              font-weight={kind === "last" || kind === "decided" ? "700" : "400"}
            >
              {Number(iso.slice(8))}
            </text>
          </g>
        );
      })}
    </>
  );
}
