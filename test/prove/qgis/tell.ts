import type { Check } from "./judge.ts";

/** What docs/proofs/qgis.md says. */
export function qgisProof(
  cases: readonly { name: string; checks: readonly Check[] }[],
  { day, commit, qgis, gdal }: { day: string; commit: string; qgis: string; gdal: string },
): string {
  const [first] = cases;
  const told = ({ count, wrong }: Check): string =>
    wrong.length === 0 ? `${count.toLocaleString("en")} right` : `**${wrong.length} of ${count} wrong**`;
  const rows = first!.checks.map(
    ({ what }, i) => `| ${what} | ${cases.map(({ checks }) => told(checks[i]!)).join(" | ")} |`,
  );
  const wrong = cases.flatMap(({ name, checks }) =>
    checks.flatMap((check) => check.wrong.slice(0, 20).map((one) => `- ${name}: ${one}`)),
  );
  return `# Our files in QGIS

\`npm run prove:qgis\` on ${day}, commit ${commit}, Debian's QGIS ${qgis} without a window, GDAL ${gdal}, Node ${process.versions.node.split(".")[0]}. The files are made by the door that gives them to a person (\`functions/documents/rollFiles.ts\`);
QGIS opens the project as a person does, and the others one by one. What it has is compared with the case and its roll, not with our files.

**noret** is the demo. **drawn** is the demo with a pump, a basin, shares by the properties' value, one unit whose damage is not known, and letters and signs that files trip over.

| what | ${cases.map(({ name }) => name).join(" | ")} |
| --- |${" --: |".repeat(cases.length)}
${rows.join("\n")}
${wrong.length === 0 ? "" : `\n${wrong.join("\n")}\n`}
## What this can and cannot say

One QGIS is asked, the one that Debian has now, through its own Python; the project says that 3.16 and later read it, and only this one has. Nobody looks at a window: panels, the legend and the attribute table are not seen. QGIS' pictures are looked at by their
colours; \`npm run prove:qgis -- --keep FOLDER\` leaves files and pictures there for a person to look at. GeoPackage and GeoJSON of the roll alone carry no style, and QGIS gives them one of its own. A case of more parcels than a stored case takes is
not opened.
`;
}
