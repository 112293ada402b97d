import tseslint from "typescript-eslint";

const enginesDiffer = ["log", "log2", "log10", "log1p", "exp", "expm1", "pow", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot"];

export default tseslint.config(
  { ignores: ["node_modules/**", "cdk.out/**", ".local/**", "**/generated.ts", "**/registerGenerated.ts", "**/*.mjs", "eslint.config.js", ".dependency-cruiser.cjs"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/require-await": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  {
    // The same bits everywhere (docs/adr/0002): engines differ in the last bits of these, and people pay the difference.
    files: ["shared/**/*.ts"],
    ignores: ["shared/**/*.test.ts"],
    rules: {
      "no-restricted-properties": ["error", ...enginesDiffer.map((property) => ({ object: "Math", property, message: "Use shared/money/maths.ts: engines differ in the last bits." }))],
      "no-restricted-syntax": [
        "error",
        { selector: "BinaryExpression[operator='**']", message: "Use shared/money/maths.ts: ** is Math.pow." },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock in shared: take the date as an argument." },
        { selector: "CallExpression[callee.property.name=/^(localeCompare|toLocaleString)$/]", message: "Locale order and format differ by machine: compare with < and format in texts." },
      ],
      "no-restricted-globals": ["error", "process", "fetch", "window", "document", "setTimeout", "localStorage"],
    },
  },
  {
    // Tests send what the types forbid.
    files: ["**/*.test.ts", "**/*.test.tsx", "test/**/*.ts"],
    rules: Object.fromEntries(["assignment", "argument", "call", "member-access", "return"].map((what) => [`@typescript-eslint/no-unsafe-${what}`, "off"])),
  },
  { files: ["tools/**/*.ts", "infra/local/**/*.ts", "test/**/*.ts"], rules: { "no-console": "off" } },
);
