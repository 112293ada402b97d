import type { VandretFunctionProps } from "./vandretFunction.ts";

/** 1,769 MB is one whole core (AWS Lambda quotas). */
const oneCore = 1769;
/** API Gateway waits 30 s. */
const asLongAsTheApiWaits = 29;

type ApiFunction = Omit<VandretFunctionProps, "home" | "environment"> & {
  /** It asks who signed in. */
  tokens?: true;
};

/** The functions behind the API: what each needs and may do, and who is hurt where it fails. */
export const apiFunctions: readonly ApiFunction[] = [
  {
    folder: "classify",
    errorImpact: "A planner who asks which law applies gets no answer, and cannot look up the provisions.",
    runbook: "docs/runbook.md#function-classify",
    memoryMb: 512,
    timeoutSeconds: 10,
    // It tells whether the stores answer.
    rights: { events: "fold", objects: "reach" },
  },
  {
    folder: "calculate",
    errorImpact: "An engineer's roll is not computed by the API; the page still computes on its own machine.",
    runbook: "docs/runbook.md#function-calculate",
    // A body holds at most 5,000 parcels.
    memoryMb: oneCore,
    timeoutSeconds: asLongAsTheApiWaits,
  },
  {
    folder: "cases",
    errorImpact: "An engineer cannot open or save a case; what is typed stays in the page until saving works again.",
    runbook: "docs/runbook.md#function-cases",
    memoryMb: 512,
    timeoutSeconds: 15,
    rights: { events: "append", objects: "add" },
    tokens: true,
  },
  {
    folder: "documents",
    errorImpact:
      "An owner cannot fetch a parcel's sheet as a PDF, nor an engineer the roll as a file or the archive; the page still shows them.",
    runbook: "docs/runbook.md#function-documents",
    // It computes the case first, as `calculate` does.
    memoryMb: oneCore,
    timeoutSeconds: asLongAsTheApiWaits,
    // An archive that is too large to be an answer lies among what is computed for a while.
    rights: { events: "fold", links: "open", objects: "read", computed: "keep" },
    tokens: true,
  },
  {
    folder: "registers",
    errorImpact:
      "An engineer cannot fetch parcels, buildings or heights from a public register, nor see its map under a case; files can still be uploaded.",
    runbook: "docs/runbook.md#function-registers",
    memoryMb: 1024,
    // Three tries of eight seconds, and the reading.
    timeoutSeconds: asLongAsTheApiWaits,
    rights: { objects: "registers" },
    tokens: true,
  },
  {
    folder: "uploads",
    errorImpact: "An engineer cannot put terrain or a model's results into a case; what is there already can be used.",
    runbook: "docs/runbook.md#function-uploads",
    memoryMb: 256,
    timeoutSeconds: 10,
    // A place that it signs gives no more than it may do itself.
    rights: { objects: "add" },
    tokens: true,
  },
  {
    folder: "decisions",
    errorImpact:
      "Nobody sees the list of cases, and a caseworker cannot freeze a decision or start the time for complaints; a case opens by its address, and decisions made already stand where they are kept.",
    runbook: "docs/runbook.md#function-decisions",
    // It computes the case, once in a call or for some seconds.
    memoryMb: oneCore,
    timeoutSeconds: asLongAsTheApiWaits,
    rights: { events: "append", links: "open", objects: "add", computed: "keep" },
    tokens: true,
  },
  {
    folder: "maps",
    errorImpact:
      "Who opens a case of more than 5,000 parcels sees no parcels on its map; its roll, totals and law are read as ever.",
    runbook: "docs/runbook.md#function-maps",
    // It reads chunks as a run does, and holds the shapes of some.
    memoryMb: oneCore,
    timeoutSeconds: asLongAsTheApiWaits,
    rights: { events: "fold", objects: "read", computed: "keep" },
    tokens: true,
  },
  {
    folder: "links",
    errorImpact:
      "An owner who has a letter cannot see the parcel's amount, and a caseworker can neither make nor withdraw a link.",
    runbook: "docs/runbook.md#function-links",
    // An owner's link computes the case, as `calculate` does.
    memoryMb: oneCore,
    timeoutSeconds: asLongAsTheApiWaits,
    rights: { events: "read", links: "keep", objects: "read" },
    tokens: true,
  },
  {
    folder: "hearings",
    errorImpact:
      "An owner cannot send an answer while the hearing runs, and a caseworker can neither read nor decide the answers.",
    runbook: "docs/runbook.md#function-hearings",
    memoryMb: 1024,
    timeoutSeconds: asLongAsTheApiWaits,
    rights: { events: "append", links: "open", objects: "add", writings: "keep" },
    tokens: true,
  },
];
