import type { CaseFile } from "../../shared/model/index.ts";
import { frame } from "../../shared/texts/pages/frame.ts";
import { share } from "../../shared/texts/pages/share.ts";
import { words } from "../state/language.ts";

/** Which project this is, and where its data come from. */
export function Synthetic({
  theCase,
}: {
  theCase: Pick<CaseFile, "title" | "dataSource"> & { municipality: Pick<CaseFile["municipality"], "name"> };
}) {
  return (
    <div class="project">
      <p>
        {words(share).project}: <strong>{theCase.title}</strong>, {theCase.municipality.name}{" "}
        {theCase.dataSource.synthetic ? <span class="pill pill--synthetic">{words(frame).syntheticTown}</span> : null}
      </p>
      <p class="small soft" lang="da">
        {theCase.dataSource.text}
      </p>
    </div>
  );
}
