import { ask, Superseded } from "../state/worker/client.ts";
import type { Gets, JobName, Sends } from "../state/worker/jobs.ts";

/** As `ask`, and once more each time the worker is stopped for newer sums: what a person has drawn or typed is not lost to them. */
export async function askAgain<Name extends JobName>(name: Name, input: Sends<Name>): Promise<Gets<Name>> {
  for (;;) {
    try {
      return await ask(name, input);
    } catch (error) {
      if (!(error instanceof Superseded)) throw error;
    }
  }
}
