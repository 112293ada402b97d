import type { Context } from "hono";
import type { Result } from "../../shared/model/index.ts";
import type { PrivateStore } from "../adapters/index.ts";
import type { StorePorts } from "../cases/index.ts";
import type { HttpPorts, SignInPorts } from "../http/index.ts";

/** An owner, known by a link alone: never a name. */
export interface OwnerByLink {
  tenant: string;
  caseId: string;
  /** The link that the request came by. */
  linkId: string;
  /** What stays where the link gets a new code: whose answers are the owner's own. */
  lineId: string;
  parcelId: string;
}

export interface HearingPorts extends HttpPorts, StorePorts, SignInPorts {
  private: PrivateStore;
  /** Whose link the request carries in its header; refuses where it is none, or one that shows no parcel. */
  ownerOf: (c: Context) => Promise<Result<OwnerByLink>>;
}
