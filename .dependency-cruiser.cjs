/** The arrows of design § 1, each an error. A boundary that only warns is a wish. */
const steps = ["geo", "law", "risk", "funding", "allocation", "payments", "roll"];
const onMoney = ["risk", "funding", "allocation", "payments", "roll"];
const tests = "\\.test\\.tsx?$";
const shared = (folder) => `^shared/${folder}/`;

/** `folder` may import only from itself and from `allowed` folders of shared; npm packages only where `libraries` says. */
const only = (folder, allowed, libraries = false) => [
  {
    name: `${folder}-stands-on-${allowed.join("-and-") || "nothing"}`,
    severity: "error",
    from: { path: shared(folder), pathNot: tests },
    to: { path: "^(shared|functions|infra|web|tools|test)/", pathNot: [shared(folder), ...allowed.map(shared)] },
  },
  ...(libraries
    ? []
    : [
        {
          name: `${folder}-takes-no-library`,
          comment: "A library enters a step by name in an ADR.",
          severity: "error",
          from: { path: shared(folder), pathNot: tests },
          to: { dependencyTypes: ["npm", "npm-dev", "core"] },
        },
      ]),
];

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-orphan-imports", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...only("model", []),
    ...only("money", ["model"], true),
    ...only("geo", ["model"], true),
    ...only("law", ["model"]),
    ...only("texts", ["model"]),
    ...only("formats", ["model"], true),
    ...only("contract", ["model"], true),
    ...only("demo", ["model"]),
    ...only("hearing", ["model"]),
    ...only("sheet", ["model", "money"]),
    ...only("documents", ["model", "money", "formats", "texts", "allocation", "law", "geo"]),
    ...only("support", ["model"]),
    ...only("hearing", ["model"]),
    ...steps.filter((step) => onMoney.includes(step)).flatMap((step) => only(step, ["model", "money"])),
    {
      name: "nothing-reaches-back-to-the-chain",
      severity: "error",
      from: { path: "^shared/[a-z]+/", pathNot: tests },
      to: { path: "^shared/calculate\\.ts$" },
    },
    {
      name: "shared-stands-on-shared",
      severity: "error",
      from: { path: "^shared/" },
      to: { path: "^(functions|infra|web|tools|test)/" },
    },
    {
      name: "functions-know-no-place",
      comment: "Only infra knows where things run.",
      severity: "error",
      from: { path: "^functions/", pathNot: tests },
      to: { path: "^(infra|web|tools|test)/" },
    },
    {
      name: "one-function-does-not-import-another",
      severity: "error",
      from: { path: "^functions/(classify|calculate|cases|uploads)/" },
      to: { path: "^functions/(classify|calculate|cases|decisions|documents|hearings|links|uploads)/", pathNot: "^functions/$1/" },
    },
    { name: "web-stands-on-shared", severity: "error", from: { path: "^web/" }, to: { path: "^(functions|infra|tools|test)/" } },
    {
      name: "aws-knows-functions-by-file-path",
      severity: "error",
      from: { path: "^infra/aws/" },
      to: { path: "^(functions|web|infra/local|tools|test)/" },
    },
    { name: "local-does-not-know-aws", severity: "error", from: { path: "^infra/local/" }, to: { path: "^(infra/aws|tools|test)/" } },
    {
      name: "product-does-not-import-tests",
      severity: "error",
      from: { path: "^(shared|functions|infra|web|tools)/", pathNot: tests },
      to: { path: "(^test/|\\.test\\.tsx?$)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"], exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
