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
  const days = calendar(decidedOn, deadline);
  const weeks = Math.max(...days.map(({ week }) => week)) + 1;
  return {
    ...{ name: "klagefrist", title: text.deadline, width, height: head + weeks * step + 4 },
    says: ended(text.deadlineSays(clockDay(decidedOn, lang), clockDay(deadline.adviseBy, lang))),
    source: complaintClock[lang].basis(deadlineWeeks),
    drawing: <Calendar days={days} lang={lang} />,
    legend: [
      { fill: ink.ground, says: text.days.decided },
      { fill: ink.kronerLight, says: text.days.open },
      { fill: "url(#klagefrist-lukket)", says: text.days.closed },
      { fill: ink.kroner, says: text.days.last },
    ],
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

type DayKind = "decided" | "open" | "closed" | "last";

interface DayShown {
  iso: IsoDate;
  /** The row, from 0, and the column, Monday 0. */
  week: number;
  weekday: number;
  kind: DayKind;
}

/** Every day from the decision to the last day that may count; `closed` are those that the working passed over. */
function calendar(decidedOn: IsoDate, { adviseBy, lastDay, steps }: ComplaintDeadline): DayShown[] {
  const first = Date.parse(`${decidedOn}T00:00:00Z`);
  const count = (Date.parse(`${lastDay}T00:00:00Z`) - first) / dayMs + 1;
  const closed = new Set(
    steps.filter(({ why }) => why === "saturday" || why === "sunday" || why === "public-holiday").map((one) => one.day),
  );
  const mondayOffset = (new Date(first).getUTCDay() + 6) % 7;
  return Array.from({ length: count }, (_, i) => {
    const iso = new Date(first + i * dayMs).toISOString().slice(0, 10);
    const kind: DayKind = i === 0 ? "decided" : iso === adviseBy ? "last" : closed.has(iso) ? "closed" : "open";
    return { iso, kind, week: Math.floor((i + mondayOffset) / 7), weekday: (i + mondayOffset) % 7 };
  });
}

const fills: Record<DayKind, string> = {
  decided: ink.ground,
  open: ink.kronerLight,
  closed: "url(#klagefrist-lukket)",
  last: ink.kroner,
};

function Calendar({ days, lang }: { days: readonly DayShown[]; lang: Language }) {
  const text = pictures[lang];
  const short = new Intl.DateTimeFormat(lang === "da" ? "da-DK" : "en-GB", {
    ...{ day: "numeric", month: "short", timeZone: "UTC" },
  });
  return (
    <>
      <defs>
        <Hatch id="klagefrist-lukket" ground="#fff" stripe={ink.line} />
      </defs>
      {text.weekdays.map((name, i) => (
        <text key={name} x={left + i * step + square.side / 2} y="16" text-anchor="middle">
          {name}
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
