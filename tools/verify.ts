/**
 * Proves that a case's log is whole: `npm run verify -- CASE`, of the server at `--server` (else the local one) as whoever `VANDRET_TOKEN` is a token of, or `npm run verify -- FILE.zip`,
 * an archive fetched before. Ends with 1 where anything is missing or changed, and 2 where it could not be asked.
 */
import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { limits } from "../shared/contract/index.ts";
import { verifiedText, verifyFaultText } from "../shared/texts/verify.ts";
import { signInAs } from "./localSignIn.ts";
import { verifyArchive } from "./verifyArchive.ts";

const usage = "npm run verify -- CASE | FILE.zip [--server http://127.0.0.1:8420] [--en]";
const local = `http://127.0.0.1:${process.env["PORT"] ?? 8420}`;

function readOptions(): { what: string; server: string; en: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { server: { type: "string" }, en: { type: "boolean" } },
    });
    const [what, ...others] = positionals;
    if (what === undefined || others.length > 0) return null;
    return { what, server: values.server ?? local, en: values.en ?? false };
  } catch {
    return null;
  }
}

async function archive(what: string, server: string): Promise<Uint8Array> {
  if (what.endsWith(".zip")) {
    // Its size is asked before it is read.
    const { size } = await stat(what);
    const { most } = limits.archiveBytes;
    if (size > most) throw new Error(`${size} > ${most} bytes`);
    return readFile(what);
  }
  const Authorization = `Bearer ${await tokenFor(server)}`;
  const answer = await fetch(new URL(`/v1/cases/${encodeURIComponent(what)}/archive.zip`, server), {
    headers: { Authorization },
  });
  if (!answer.ok) throw new Error(((await answer.json()) as { detail: string }).detail);
  return new Uint8Array(await answer.arrayBuffer());
}

/** As who the case is asked for: the token in `VANDRET_TOKEN`; of this machine's own server, its caseworker, who has no password. */
async function tokenFor(server: string): Promise<string> {
  const given = process.env["VANDRET_TOKEN"];
  if (given !== undefined && given !== "") return given;
  if (!["127.0.0.1", "localhost"].includes(new URL(server).hostname))
    throw new Error("set VANDRET_TOKEN to the token of an engineer or caseworker of that municipality");
  return (await signInAs("caseworker", server.replace(/\/$/, ""))).accessToken;
}

const options = readOptions();
if (options === null) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const lang = options.en ? "en" : "da";
  try {
    const found = await verifyArchive(await archive(options.what, options.server));
    if (found.ok) console.log(verifiedText(found.value, lang).join("\n"));
    else {
      console.error(found.faults.map((fault) => verifyFaultText(fault, lang)).join("\n"));
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(`${options.what}: ${(error as Error).message}`);
    process.exitCode = 2;
  }
}
