import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import {
  fileRegisterSchema,
  heightsRegisterSchema,
  mapRegisterSchema,
  wfsRegisterSchema,
} from "../../shared/contract/index.ts";
import { identityProvider } from "./identityProviders.ts";

/** The project's root folder: functions and pages are known by file path only. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const registerKey = {
  keySecretArn: z
    .string()
    .regex(/^arn:aws:secretsmanager:/)
    .optional(),
};

/** What `infra/aws/places/<environment>.json` may say. A place without a file is a copy for trying out. */
const placeFile = z.strictObject({
  region: z.string().optional(),
  /** The address that people know, and the certificate for it: ACM, in us-east-1, where CloudFront looks for it. */
  site: z
    .strictObject({
      domain: z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/),
      certificateArn: z.string().regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[0-9a-f-]+$/),
    })
    .optional(),
  /** Dollars a month: AWS counts in them. The alarm comes at four fifths, and where the month is on its way past it. */
  monthlyBudgetUsd: z.number().int().positive().default(100),
  /** Public registers that can be fetched from (docs/registers.md), each with the secret that holds its key where it asks for one. */
  registers: z
    .array(
      z.discriminatedUnion("kind", [
        z.discriminatedUnion("service", [wfsRegisterSchema.extend(registerKey), fileRegisterSchema]),
        mapRegisterSchema.extend(registerKey),
        heightsRegisterSchema.extend(registerKey),
      ]),
    )
    .default([]),
  /** Who signs people in for which municipality. */
  providers: z.array(identityProvider).default([]),
});

/** A copy of Vandret in one AWS account. */
export interface Place extends z.output<typeof placeFile> {
  /** `prod`, `test`, …: stands in every name. */
  environment: string;
  /** One EU region holds all data (design § 3). */
  region: string;
  /** Counts up when CloudFront is to learn a new secret: docs/runbook.md. */
  originSecretRound: number;
}

/** Stockholm: nearest to Denmark, in the EU. */
export const defaultRegion = "eu-north-1";

/** CloudFront's own things live here, whatever the region of the data. */
export const edgeRegion = "us-east-1";

const environmentName = /^[a-z][a-z0-9-]{1,19}$/;
const placesFolder = join(projectRoot, "infra/aws/places");

/**
 * Reads where to deploy from the CDK context (`-c env=test -c region=eu-north-1`) and the file of that environment. Throws where a name
 * is not one, and where the file says what it cannot.
 */
export function placeFrom(context: (name: string) => unknown, folder = placesFolder): Place {
  const environment = context("env") ?? "test";
  if (typeof environment !== "string" || !environmentName.test(environment))
    throw new Error(
      `-c env=${JSON.stringify(environment)}: give 2-20 letters a-z, digits or hyphens, starting with a letter`,
    );
  const file = readPlaceFile(join(folder, `${environment}.json`));
  const region = context("region") ?? file.region ?? defaultRegion;
  if (typeof region !== "string" || !/^eu-[a-z]+-\d$/.test(region))
    throw new Error(
      `-c region=${JSON.stringify(region)}: give an EU region, such as ${defaultRegion}; the data stays in the EU`,
    );
  const originSecretRound = Number(context("originSecret") ?? 1);
  if (!Number.isSafeInteger(originSecretRound) || originSecretRound < 1)
    throw new Error("-c originSecret: give a whole number, one more than the last");
  const names = file.providers.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`${environment}.json: the provider ${twice} stands twice`);
  if (environment === "prod" && file.site === undefined)
    throw new Error("prod.json: prod has an address of its own (site), so that it asks for TLS 1.2");
  return { ...file, environment, region, originSecretRound };
}

function readPlaceFile(path: string): z.output<typeof placeFile> {
  const read = placeFile.safeParse(existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {});
  if (!read.success) throw new Error(`${path} is not as it should be:\n${z.prettifyError(read.error)}`);
  return read.data;
}

/** Where Cognito's own pages answer for this place; a name of ours, one in the region. */
export const signInDomain = ({ environment, region }: Place): string =>
  `https://${signInPrefix(environment)}.auth.${region}.amazoncognito.com`;

export const signInPrefix = (environment: string): string => `vandret-${environment}`;
