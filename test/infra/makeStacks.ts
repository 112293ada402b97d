import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { App } from "aws-cdk-lib";
import { newApp } from "../../infra/aws/newApp.ts";
import { type Place, placeFrom } from "../../infra/aws/place.ts";
import { vandret } from "../../infra/aws/vandret.ts";

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}
export interface CloudTemplate {
  Resources: Record<string, Resource>;
  Parameters?: Record<string, unknown>;
  Outputs?: Record<string, unknown>;
}

/** As `prod` would be: an address of its own, one municipality by OIDC and one by SAML. */
export const fullPlace: Place = {
  ...placeFrom((name) => (name === "env" ? "full" : undefined)),
  site: {
    domain: "vandret.example.dk",
    certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f",
  },
  registers: [
    {
      ...{
        kind: "features",
        service: "WFS",
        id: "parcels",
        source: "Matriklen",
        url: "https://wfs.example.dk/wfs",
        layer: "mat:Jordstykke",
      },
      ...{ format: "application/json", keyParameter: "apikey", sortBy: null },
      ...{ ejerlavAttribute: null, pageSize: 1_000 },
      keySecretArn: "arn:aws:secretsmanager:eu-north-1:111122223333:secret:matriklen",
    },
  ],
  providers: [
    {
      name: "Nord",
      tenant: "nord",
      kind: "oidc",
      issuer: "https://login.nord.example.dk",
      clientId: "vandret-nord",
      clientSecretName: "vandret/nord",
      groupsFrom: "groups",
      roles: { "GIS-folk": "engineer" },
    },
    {
      name: "Syd",
      tenant: "syd",
      kind: "saml",
      metadataUrl: "https://adfs.syd.example.dk/FederationMetadata.xml",
      groupsFrom: "http://schemas.xmlsoap.org/claims/Group",
      roles: { "Sagsbehandlere $1": "caseworker" },
    },
  ],
};

export interface Made {
  app: App;
  stacks: ReturnType<typeof vandret>;
  /** By the last word of the stack's name: `Data`, `Api` … */
  templates: Record<string, CloudTemplate>;
}

export interface MakeOptions {
  place?: Place;
  /** The functions' code is bundled; else only what is round it is made, which is faster. */
  bundle?: true;
  /** Where the bundles go; they stay there. */
  outdir?: string;
  /** Before it is synthesised. */
  before?: (app: App, stacks: ReturnType<typeof vandret>) => void;
}

/** All stacks of a place, synthesised without an account and without a network. */
export function makeStacks({ place = testPlace, bundle, outdir, before }: MakeOptions = {}): Made {
  const pages = mkdtempSync(join(tmpdir(), "vandret-pages-"));
  writeFileSync(join(pages, "index.html"), "<!doctype html><title>Vandret</title>");
  const app = newApp(outdir ?? mkdtempSync(join(tmpdir(), "vandret-cdk-")));
  if (bundle !== true) app.node.setContext("aws:cdk:bundling-stacks", []);
  const stacks = vandret(app, place, pages);
  before?.(app, stacks);
  const assembly = app.synth();
  const templates = Object.fromEntries(
    assembly.stacks.map(({ stackName, template }) => [stackName.split("-").at(-1)!, template as CloudTemplate]),
  );
  if (bundle !== true) rmSync(assembly.directory, { recursive: true });
  rmSync(pages, { recursive: true });
  return { app, stacks, templates };
}

const testPlace: Place = placeFrom((name) => (name === "env" ? "test" : undefined));

/** The resources of a type, by their logical names. */
export const ofType = ({ Resources }: CloudTemplate, type: string): [string, Resource][] =>
  Object.entries(Resources).filter(([, { Type }]) => Type === type);

const once = new Map<string, Made>();

/** The stacks of a place as they are: made once for all test files, which only read them. `full`: as `prod`. */
export function stacksOf(which: "test" | "full"): Made {
  const made = once.get(which) ?? makeStacks(which === "full" ? { place: fullPlace } : {});
  once.set(which, made);
  return made;
}
