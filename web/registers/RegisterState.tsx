import { registerTexts } from "../../shared/texts/pages/registers.ts";
import { words } from "../state/language.ts";
import { type RegisterId, states } from "./registers.ts";

/** Whether a register answers, in a few words. */
export function RegisterState({ id }: { id: RegisterId }) {
  const text = words(registerTexts);
  const state = states.value[id];
  return <span role="status">{state === undefined ? text.asking : text.is[state.is]}</span>;
}
