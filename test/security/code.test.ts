import { describe, expect, it } from "vitest";
import { sources, sourceText } from "./regexesOf.ts";

const all = sources().map((file) => ({ file, text: withoutComments(sourceText(file)) }));

/** So that a word in a comment is no use of it. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, "").replace(/(^|\s)\/\/[^\n]*/g, "$1");
}
const filesWith = (pattern: RegExp) => all.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

/** The files that ask another machine, and which. No other may: an address that somebody gave would be asked by ours. */
const asks: Readonly<Record<string, string>> = {
  "functions/http/verifyToken.ts": "the keys of the issuer that the function's settings name",
  "functions/registers/upstream.ts": "the registers that the function's settings name, outside every private network",
  "tools/deploy.ts": "the address that was deployed, by who deploys it",
  "tools/law/links.ts": "the links of our own law register, by hand on a developer's machine",
  "tools/localSignIn.ts": "the server of this machine, to sign in there",
  "tools/verify.ts": "the server that who types the command names",
  "web/law/Examples.tsx": "our own site, from the browser",
  "web/share/shipped.ts": "our own site, from the browser",
  "web/state/api.ts": "our own site, from the browser",
  "web/state/signIn.ts": "our own site and the issuer that it names, from the browser under its policy",
  "web/state/storedCase.ts": "our own site, from the browser",
  "web/state/worker/rasters.ts": "our own site and the place of an upload, from the browser under its policy",
  "web/state/worker/uploadRaster.ts": "our own site and the place of an upload, from the browser under its policy",
  "web/state/worker/uploads.ts": "our own site, from the browser",
};

describe("the code", () => {
  it("asks another machine only where that is named here: the server none that a request, a file or a case names", () => {
    const network =
      /(?<![.\w])fetch\((?!request: Request)|\bcreateRemoteJWKSet\(|\bXMLHttpRequest\b|\bnew (?:WebSocket|EventSource)\b|(?:https?|net|tls|dgram)\.(?:request|get|connect|createSocket)\(|\brequest\b[^;]*\} from "node:https?"|from "(?:node-fetch|axios|undici|got|ws)"/;
    expect(filesWith(network).sort()).toEqual(Object.keys(asks).sort());
    const inFunctions = Object.keys(asks).filter((file) => /^(functions|shared|infra)\//.test(file));
    expect(inFunctions).toEqual(["functions/http/verifyToken.ts", "functions/registers/upstream.ts"]);
  });

  it("makes no code of text, and no page of text", () => {
    expect(filesWith(/\beval\(|new Function\(|\bvm\.(?:run|Script)|setTimeout\(\s*["'`]/)).toEqual([]);
    expect(
      filesWith(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|srcdoc|createContextualFragment/,
      ),
    ).toEqual([
      // The articles of the help pages: files of the project, made into HTML by the build.
      "web/help/HelpFrame.tsx",
    ]);
  });

  it("starts no other program where it serves", () => {
    const starts = filesWith(/from "node:child_process"/).filter((file) =>
      /^(functions|shared|web|infra\/aws)\//.test(file),
    );
    expect(starts).toEqual([]);
  });

  it("has one reader of XML, and none that an entity could reach", () => {
    // It takes no document type: shared/formats/features/xml.test.ts.
    expect(filesWith(/DOMParser|XSLTProcessor|fast-xml-parser|xml2js|libxmljs|from "(?:sax|saxes|xmldom)"/)).toEqual([
      "shared/formats/features/xml.ts",
    ]);
  });

  it("takes what is random, and must not be guessed, from the machine's own source", () => {
    expect(filesWith(/Math\.random\(/)).toEqual([]);
  });
});
