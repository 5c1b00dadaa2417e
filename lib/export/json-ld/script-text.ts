import type { Graph, Thing } from "schema-dts";

/** Things as JSON-LD that may stand in a page's script: no character of it can end that or begin another. */
export function toScriptText(things: readonly Thing[]): string {
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
