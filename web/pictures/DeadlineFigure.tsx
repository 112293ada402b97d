import type { ComplaintDeadline } from "../../shared/law/complaint/index.ts";
import type { IsoDate } from "../../shared/model/index.ts";
import { language } from "../state/language.ts";
import { deadlinePicture } from "./deadline.tsx";
import { PictureFigure } from "./PictureFigure.tsx";

/** The calendar from a decision to the last day to complain. `file`: how its files' names begin. */
export function DeadlineFigure({
  file,
  ...of
}: {
  decidedOn: IsoDate;
  deadline: ComplaintDeadline;
  deadlineWeeks: number;
  file: string;
}) {
  return <PictureFigure picture={deadlinePicture({ ...of, lang: language.value })} file={file} />;
}
