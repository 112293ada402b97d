import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What keys and passwords look like where somebody left one. */
const shapes: Readonly<Record<string, RegExp>> = {
  "a private key": /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
  "an access key of AWS": /\b(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{16}\b/,
  "a secret key of AWS": /aws_secret_access_key\s*[=:]\s*["']?[A-Za-z0-9/+=]{40}/i,
  "a token of GitHub": /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_\w{50,}\b/,
  "a token of npm": /\bnpm_[A-Za-z0-9]{36}\b|_authToken=\S{10,}/,
  "a token of Slack": /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
  "a signed token": /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/,
  "the private part of a key": /"d"\s*:\s*"[A-Za-z0-9_-]{40,}"/,
  "a key in an address": /[?&](?:apikey|api_key|token|password)=[A-Za-z0-9_-]{16,}/i,
  "a name and password in an address": /\bhttps?:\/\/[^\s/:@"'`]+:[^\s/:@"'`]+@/,
  "a password": /\b(?:password|passwd|secret|apikey|api_key)\b["']?\s*[=:]\s*["'][A-Za-z0-9+/_-]{12,}["']/i,
};

const found = (text: string) => Object.keys(shapes).filter((name) => shapes[name]!.test(text));

/** All that is in the repository, and all that is about to be. Pictures and the like are read as they are. */
function files(): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  return listed
    .toString("utf8")
    .split("\0")
    .filter((file) => file !== "" && !file.startsWith("test/security/"));
}

describe("the repository", () => {
  it("holds no secret", () => {
    const all = files();
    expect(all.length).toBeGreaterThan(500);
    const leaks = all.flatMap((file) => {
      let text: string;
      try {
        text = readFileSync(root + file, "latin1");
      } catch {
        return [];
      }
      return found(text).map((what) => `${file}: ${what}`);
    });
    expect(leaks).toEqual([]);
  });

  it("would be found out if it did", () => {
    const planted: Record<string, string> = {
      "a private key": "-----BEGIN RSA PRIVATE KEY-----",
      "an access key of AWS": `key = "AKIA${"Q".repeat(16)}"`,
      "a secret key of AWS": `aws_secret_access_key = ${"a".repeat(40)}`,
      "a token of GitHub": `ghp_${"a".repeat(36)}`,
      "a token of npm": `npm_${"a".repeat(36)}`,
      "a token of Slack": "xoxb-123456789012",
      "a signed token": `eyJhbGciOiJSUzI1.eyJzdWIiOiJ1LTEi.${"a".repeat(20)}`,
      "the private part of a key": `{"d": "${"a".repeat(43)}"}`,
      "a key in an address": `https://wfs.example/?apikey=${"a".repeat(32)}`,
      "a name and password in an address": "https://ida:hemmelig@example.com",
      "a password": 'password: "korrekt-hest-batteri"',
    };
    expect(Object.keys(planted)).toEqual(Object.keys(shapes));
    for (const [what, text] of Object.entries(planted)) expect(found(text)).toContain(what);
  });
});
