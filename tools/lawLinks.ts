/**
 * `npm run law:links`: every link that the law's data rests on, and the sources that have none. No network is used.
 * `npm run law:links -- --check`: also asks each address. Ends with 1 where a page is gone, and with 2 where no address
 * answered at all, as without network.
 */
import { provisions } from "../shared/law/index.ts";
import { linkReport } from "./law/report.ts";

const strange = process.argv.slice(2).filter((option) => option !== "--check");
if (strange.length > 0) {
  console.error("npm run law:links [-- --check]");
  process.exitCode = 2;
} else {
  const { lines, exitCode } = await linkReport(provisions, {
    check: process.argv.includes("--check"),
    timeoutMs: 10_000,
  });
  for (const line of lines) console.log(line);
  process.exitCode = exitCode;
}
