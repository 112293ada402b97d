import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder: functions and pages are known by file path only. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** A copy of Vandret in one AWS account. */
export interface Place {
  /** `prod`, `test`, …: stands in every name. */
  environment: string;
  /** One EU region holds all data (design § 3). */
  region: string;
}

/** Stockholm: nearest to Denmark, in the EU. */
export const defaultRegion = "eu-north-1";

const environmentName = /^[a-z][a-z0-9-]{1,19}$/;

/** Reads where to deploy from the CDK context (`-c env=test -c region=eu-north-1`). Throws where a name is not one. */
export function placeFrom(context: (name: string) => unknown): Place {
  const environment = context("env") ?? "test";
  const region = context("region") ?? defaultRegion;
  if (typeof environment !== "string" || !environmentName.test(environment))
    throw new Error(
      `-c env=${JSON.stringify(environment)}: give 2-20 letters a-z, digits or hyphens, starting with a letter`,
    );
  if (typeof region !== "string" || !/^eu-[a-z]+-\d$/.test(region))
    throw new Error(
      `-c region=${JSON.stringify(region)}: give an EU region, such as ${defaultRegion}; the data stays in the EU`,
    );
  return { environment, region };
}
