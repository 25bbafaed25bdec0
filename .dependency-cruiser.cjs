/**
 * The import table (docs/architecture.md): folders of src/engine are the pipeline, and anything not listed here is forbidden.
 * `allow` names, for each engine folder, the sibling folders it may import.
 */
const allow = {
  snapshot: [],
  text: [],
  formulas: ["snapshot"],
  values: ["text"],
  plan: ["snapshot", "values"],
  recognition: ["snapshot", "text", "formulas", "values", "plan"],
  changes: ["snapshot", "text"],
  findings: ["snapshot", "text", "changes"],
  numbering: ["snapshot", "text", "values", "plan", "changes"],
  fill: ["snapshot", "plan", "values", "text", "changes", "findings", "numbering"],
  rules: ["snapshot", "text", "formulas", "values", "plan", "changes", "findings", "numbering", "fill", "summaries"],
  settings: ["snapshot", "values", "plan", "recognition", "findings", "fill"],
  reports: ["snapshot", "values", "changes", "findings"],
  // What the views and the summary sheets both tell of a plan, worked out in one place so that they cannot disagree.
  tasks: ["plan", "values", "text"],
  overview: ["snapshot", "plan", "values", "text", "changes", "tasks"],
  summaries: ["snapshot", "plan", "values", "text", "changes", "findings", "tasks"],
  merge: ["snapshot", "plan", "values", "text", "changes"],
  template: ["snapshot", "values", "text", "changes"],
};

const engineRules = Object.entries(allow).map(([folder, siblings]) => ({
  name: `engine-${folder}`,
  comment:
    siblings.length === 0
      ? `${folder} is the ground of the engine and knows nothing else.`
      : `${folder} comes after ${siblings.join(", ")} in the pipeline and may import only those.`,
  severity: "error",
  from: { path: `^src/engine/${folder}/` },
  to: { path: "^src/", pathNot: `^src/engine/(${[folder, ...siblings].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...engineRules,
    {
      name: "no-cycles",
      comment: "A cycle means two ideas are one, or one is in the wrong place.",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "engine-is-host-free",
      comment: "The engine runs in Node, in a page, in a worker and in Excel: no built-ins, no React, no Office.",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engine-libraries",
      comment: "The engine's only library is big.js, for exact money; another one is a decision to write down.",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { path: "node_modules", pathNot: "node_modules/(@types/)?big\\.js" },
    },
    {
      name: "engine-has-one-door",
      comment: "Hosts, views and apps know the engine by src/engine/index.ts only.",
      severity: "error",
      from: { path: "^src/(hosts|ui|apps)/" },
      to: { path: "^src/engine/", pathNot: "^src/engine/index\\.ts$" },
    },
    {
      name: "hosts-know-engine-only",
      comment: "A host adapts a workbook to the port; it knows no view and no app.",
      severity: "error",
      from: { path: "^src/hosts/" },
      to: { path: "^src/(ui|apps)/" },
    },
    {
      name: "steps-are-for-every-host",
      comment: "What is written where is worked out on plain data, the same for every host.",
      severity: "error",
      from: { path: "^src/hosts/steps/" },
      to: { path: "^src/hosts/[^/]+/", pathNot: "^src/hosts/steps/" },
    },
    {
      name: "files-know-no-office",
      comment: "The web page and the command line work on files and carry nothing of Microsoft's library.",
      severity: "error",
      from: { path: "^src/hosts/xlsx/" },
      to: { path: "^src/hosts/office/" },
    },
    {
      name: "ui-knows-port-and-engine",
      comment: "Views work on any host: they import the port's types, never an adapter.",
      severity: "error",
      from: { path: "^src/ui/" },
      to: { path: "^src/(hosts|apps)/", pathNot: "^src/hosts/workbook-host\\.ts$" },
    },
    {
      name: "apps-are-separate",
      comment: "An app is a composition root; what two apps share belongs below them.",
      severity: "error",
      from: { path: "^src/apps/([^/]+)/" },
      to: { path: "^src/apps/", pathNot: "^src/apps/$1/" },
    },
    {
      name: "product-never-imports-tests",
      comment: "Test support ships nowhere.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|scripts)/" },
    },
    {
      name: "no-undeclared-package",
      comment: "A package in use is a package in package.json; one that only development needs is never shipped.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere; numfmt 4.0.1 is there, but names a CommonJS file that is not in it.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^numfmt$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
