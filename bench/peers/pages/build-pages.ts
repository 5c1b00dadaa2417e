import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Content } from "../content";
import { buildFramework } from "./build-framework";
import { toChartPage } from "./chart-page";
import { toFloorPage } from "./floor-page";

const CLIENTS = "bench/peers/clients";
const PLOTLY = "bench/peers/node_modules/plotly.js-cartesian-dist-min/plotly-cartesian.min.js";

/** Builds the floor and the four peers, each into a folder of its own below `output`, which is emptied before. */
export async function buildPeerPages(content: Content, output: string): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  const sortScript = await minified("sort-table.js");
  writePage(output, "floor", toFloorPage(content, sortScript));
  buildFramework(content, join(output, "framework"));
  for (const peer of ["echarts", "vega-lite"]) {
    writePage(
      output,
      peer,
      toChartPage(content, '<script type="module" src="page.js"></script>', sortScript),
    );
    await bundle(`${peer}.js`, join(output, peer, "page.js"));
  }
  const scripts = '<script defer src="plotly.js"></script><script defer src="page.js"></script>';
  writePage(output, "plotly", toChartPage(content, scripts, sortScript));
  copyFileSync(PLOTLY, join(output, "plotly/plotly.js"));
  writeFileSync(join(output, "plotly/page.js"), await minified("plotly.js"));
}

function writePage(output: string, folder: string, html: string): void {
  mkdirSync(join(output, folder), { recursive: true });
  writeFileSync(join(output, folder, "index.html"), html);
}

async function bundle(client: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [join(CLIENTS, client)],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    nodePaths: ["bench/peers/node_modules"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
}

/** Kept from the page's names by a function around it, as an inline script needs. */
async function minified(client: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(CLIENTS, client)],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text.trim() ?? "";
}
