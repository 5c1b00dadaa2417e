/** Imports run one way: app -> components -> lib; one module reads data/, one folder draws with Recharts. */
module.exports = {
  forbidden: [
    {
      name: "lib-knows-no-component",
      comment: "lib/ is what is known; it must not depend on what is seen.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(components|app|scripts|tests)/" },
    },
    {
      name: "components-know-no-route",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^(app|scripts|tests)/" },
    },
    {
      name: "components-read-no-data",
      comment: "Components get plain, ready props.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^(data/|lib/data/(?!schema))" },
    },
    {
      name: "only-load-reads-data",
      comment: "lib/data/load.ts is the only reader of data/.",
      severity: "error",
      from: { pathNot: "^lib/data/load\\.ts$" },
      to: { path: "^data/" },
    },
    {
      name: "recharts-in-charts-only",
      severity: "error",
      from: { pathNot: "^components/charts/" },
      to: { path: "^node_modules/recharts/" },
    },
    {
      name: "lib-without-react",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^node_modules/(react|react-dom|next|swr|recharts)/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
