import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { toCaddyfile } from "./headers/caddy";
import { toCloudFrontFile } from "./headers/cloudfront";
import { RELEASE_FOLDER } from "./headers/deployment";
import { toHeadersFile } from "./headers/headers-file";
import { toNginxFiles } from "./headers/nginx";
import { assertOneRuleEach, listRules } from "./headers/rules";
import { toVercelFile } from "./headers/vercel";
import { type FinishStep, listFiles } from "./site";

const HTTP_PORT = 80;

/**
 * Writes one table of headers as each host reads it: beside the site what servers are set up with, into it what is
 * deployed with it, `_headers` last, which tells a finished export.
 */
export const headersStep: FinishStep = {
  name: "headers",
  run({ root, hosts, basePath, siteUrl }) {
    const rules = listRules(root);
    assertOneRuleEach(rules, listFiles(root));
    const host = siteUrl === null ? null : new URL(siteUrl).hostname;
    const deployment = { folder: RELEASE_FOLDER, host, port: HTTP_PORT, basePath };
    writeFiles(hosts, {
      Caddyfile: toCaddyfile(rules, deployment),
      "cloudfront.json": toCloudFrontFile(rules, basePath),
    });
    writeFiles(join(hosts, "nginx"), toNginxFiles(rules, deployment));
    writeFiles(root, {
      "vercel.json": toVercelFile(rules, basePath),
      _headers: toHeadersFile(rules, basePath),
    });
    return { count: rules.length, what: "rules for headers, written as each host reads them" };
  },
};

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
