import { refuse } from "../../shared/contract/index.ts";
import { linkHeader } from "../../shared/hearing/index.ts";
import { notOpen, type OpenPorts, ownerByLink } from "../links/index.ts";
import type { HearingPorts } from "./ports.ts";

/** The owner whose link's code stands in the request's header. Issues: as `openLink`; `link-of-group`, which is of no parcel. */
export function ownerByHeader(ports: OpenPorts): HearingPorts["ownerOf"] {
  return async (c) => {
    const code = c.req.header(linkHeader);
    // Who sends no code guesses none: nothing is counted.
    if (code === undefined) return notOpen;
    const link = await ownerByLink(ports, c, code);
    if (!link.ok) return link;
    const { tenant, caseId, parcelId, linkId, lineId } = link.value;
    if (parcelId === null) return refuse([{ path: "", code: "link-of-group", facts: {} }]);
    return { ok: true, value: { tenant, caseId, parcelId, linkId, lineId } };
  };
}
