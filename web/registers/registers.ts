import { signal } from "@preact/signals";
import type { Issue } from "../../shared/model/index.ts";
import type { RegisterMapLayer } from "../map/layerState.ts";
import { call } from "../state/api.ts";

export type RegisterId = "parcels" | "buildings" | "screen-map" | "orthophoto" | "terrain";

export const isMap = (id: RegisterId): id is RegisterMapLayer => id === "screen-map" || id === "orthophoto";

/** A register as `GET /v1/registers` names it. */
export interface RegisterInfo {
  id: RegisterId;
  kind: "features" | "map" | "heights";
  source: string;
  byEjerlav: boolean;
}
export type Here =
  | { is: "not-asked" }
  | { is: "asking" }
  | { is: "offline" }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "here"; registers: readonly RegisterInfo[] };
/** Whether a register answers; `unknown`: it could not be asked. */
export interface RegisterState {
  is: "up" | "down" | "wrong" | "unknown";
}

/** The registers that are set up, once somebody has looked. */
export const here = signal<Here>({ is: "not-asked" });
export const states = signal<Readonly<Partial<Record<RegisterId, RegisterState>>>>({});

/** Asks which registers there are. */
export async function lookForRegisters(): Promise<void> {
  here.value = { is: "asking" };
  const answer = await call<{ registers: RegisterInfo[] }>("GET", "/v1/registers");
  if (answer.is === "ok") here.value = { is: "here", registers: answer.value.registers };
  else here.value = answer.is === "offline" ? answer : { is: "refused", issues: answer.problem.issues };
}

/** Asks of registers whether they answer. One that is not there yet is being asked. */
export async function lookAtStates(ids: readonly RegisterId[]): Promise<void> {
  await Promise.all(
    ids.map(async (id) => {
      const answer = await call<{ is: "up" | "down" | "wrong" }>("GET", `/v1/registers/${id}/state`);
      states.value = { ...states.peek(), [id]: answer.is === "ok" ? { is: answer.value.is } : { is: "unknown" } };
    }),
  );
}
