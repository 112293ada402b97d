import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import ts from "typescript";

export interface FoundRegex {
  file: string;
  line: number;
  regex: RegExp;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The code that runs for others: no tests, nothing generated. */
export const sources = (): string[] =>
  globSync(["{shared,functions,web,infra,tools}/**/*.{ts,tsx}"], {
    cwd: root,
    ignore: ["**/*.test.{ts,tsx}", "**/*enerated.ts"],
  });

export const sourceText = (file: string): string => readFileSync(root + file, "utf8");

/** Every regular expression in the code, as it stands there, and how many are made of texts that are known only when it runs. */
export function regexesOf(files: readonly string[]): {
  literal: FoundRegex[];
  made: { file: string; line: number; text: string }[];
} {
  const literal: FoundRegex[] = [];
  const made: { file: string; line: number; text: string }[] = [];
  for (const file of files) {
    const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const tree = ts.createSourceFile(file, sourceText(file), ts.ScriptTarget.Latest, true, kind);
    const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!;
        literal.push({ file, line: lineOf(node), regex: new RegExp(source!, flags) });
      }
      const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (isMade && ts.isIdentifier(node.expression) && node.expression.text === "RegExp")
        made.push({ file, line: lineOf(node), text: node.getText() });
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literal, made };
}
