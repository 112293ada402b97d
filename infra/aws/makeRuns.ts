import { Stack } from "aws-cdk-lib";
import { DefinitionBody, StateGraph } from "aws-cdk-lib/aws-stepfunctions";
import { RunMachine } from "./runMachine.ts";
import { longestRun, type MakeRuns } from "./runsStack.ts";
import { VandretFunction } from "./vandretFunction.ts";

const runbook = "docs/runbook.md#runs-fail";

/** The parts of long runs: the machine, the one function that does all of its steps, the calls of the API, and what tells of a run that failed. */
export const makeRuns: MakeRuns = (stack, home) => {
  const work = new VandretFunction(stack, "Work", {
    home,
    folder: "runs",
    file: "work",
    errorImpact: "An engineer who waits for the roll of a large case is told that the run failed.",
    runbook,
    // The reduce of three million parcels fits in it (docs/proofs/national.md); 1,769 MB is one core, and this has more.
    memoryMb: 3008,
    timeoutSeconds: 900,
    rights: { objects: "add", computed: "keep" },
  });
  const api = new VandretFunction(stack, "Calls", {
    home,
    folder: "runs",
    errorImpact: "An engineer can neither start a long run nor see how far it is; the case itself can be used.",
    runbook: "docs/runbook.md#function-runs",
    memoryMb: 512,
    timeoutSeconds: 29,
    rights: { events: "fold", objects: "add", computed: "keep" },
  });
  const ended = new VandretFunction(stack, "TellsOfEnd", {
    home,
    folder: "runs",
    file: "ended",
    errorImpact: "A run that failed is not told of in the log; who asks for the run is told as ever.",
    runbook: "docs/runbook.md#messages-parked",
    memoryMb: 128,
    timeoutSeconds: 10,
  });
  const machine = new RunMachine(stack, "Steps", { work: work.lambda, bucket: home.data.computed });
  // As a text: given the chain itself, CDK would add wider rights than those that `RunsStack` names.
  const graph = new StateGraph(machine.chain.startState, "runs");
  graph.timeout = longestRun;
  const definition = DefinitionBody.fromString(Stack.of(stack).toJsonString(graph.toGraphJson()));
  return { definition, works: [work], api, ended };
};
