import { CONTENT_TYPES } from "./content-types";
import type { Deployment } from "./deployment";
import { type Rule, toPattern } from "./rules";
import { EVERYWHERE, HEADERS_OF_KIND, NAMES_BY_KIND, OVER_TLS } from "./table";

const PREFIX = "$ai_standings_";
const KIND = `${PREFIX}kind`;
const HSTS = `${PREFIX}hsts`;
const SNIPPET = "snippets/ai-standings.conf";

const TEXT_TYPES = CONTENT_TYPES.filter(({ isText, type }) => isText && type !== "text/html")
  .map(({ type }) => type)
  .join(" ");

/**
 * What goes into /etc/nginx, by path. The server block is written once and then the administrator's own, since certificates
 * are entered there; the other two come anew with each build.
 */
export function toNginxFiles(rules: readonly Rule[], deployment: Deployment): Record<string, string> {
  return {
    "conf.d/ai-standings-maps.conf": printFile(listMaps(rules, deployment.basePath)),
    [SNIPPET]: printFile(listSettings(deployment)),
    "sites-enabled/ai-standings": printFile(listServer(deployment)),
  };
}

function printFile(lines: readonly string[]): string {
  return ["# Written by the build from scripts/finish/headers/table.ts.", ...lines, ""].join("\n");
}

function listMaps(rules: readonly Rule[], basePath: string): string[] {
  return [
    ...listMap(
      "$uri",
      KIND,
      rules.map((rule) => printRule(rule, basePath)),
    ),
    ...NAMES_BY_KIND.flatMap((name) => listMap(KIND, variableOf(name), listValues(name))),
    "# Also behind a proxy that ends TLS.",
    ...listMap('"$scheme $http_x_forwarded_proto"', HSTS, [`~https "${OVER_TLS.value}";`]),
  ];
}

function listMap(from: string, to: string, lines: readonly string[]): string[] {
  return [`map ${from} ${to} {`, ...indent(['default "";', ...lines]), "}"];
}

/** What is one address is looked up; the rest is tried in turn. */
function printRule({ path, kind }: Rule, basePath: string): string {
  const isOneFile = !/[:*]|\/$/.test(path);
  return isOneFile ? `${basePath}${path} ${kind};` : `"~${toPattern(path, basePath)}" ${kind};`;
}

function listValues(name: string): string[] {
  return Object.entries(HEADERS_OF_KIND).flatMap(([kind, headers]) =>
    headers.filter((header) => header.name === name).map(({ value }) => `${kind} "${value}";`),
  );
}

function variableOf(name: string): string {
  return PREFIX + name.toLowerCase().replaceAll("-", "_");
}

function listServer({ host, port }: Deployment): string[] {
  const listening = [`listen ${port};`, `listen [::]:${port};`, `server_name ${host ?? "_"};`];
  return ["server {", ...indent([...listening, `include ${SNIPPET};`]), "}"];
}

/** Headers are sent by the server block alone: a `location` with an `add_header` of its own would drop all others. */
function listSettings({ folder, basePath }: Deployment): string[] {
  return [
    "server_tokens off;",
    "absolute_redirect off;",
    `types { ${CONTENT_TYPES.map(({ ending, type }) => `${type} ${ending};`).join(" ")} }`,
    "default_type application/octet-stream;",
    "charset utf-8;",
    `charset_types ${TEXT_TYPES};`,
    "gzip on;",
    "gzip_static on; # a file.gz beside a file is sent as it lies there",
    "gzip_vary on;",
    "gzip_proxied any;",
    "gzip_min_length 1024;",
    `gzip_types ${TEXT_TYPES};`,
    ...EVERYWHERE.map(({ name, value }) => `add_header ${name} "${value}" always;`),
    `add_header ${OVER_TLS.name} ${HSTS} always;`,
    ...NAMES_BY_KIND.map((name) => `add_header ${name} ${variableOf(name)} always;`),
    `error_page 404 ${basePath}/404.html;`,
    `error_page 403 =404 ${basePath}/404.html; # a folder without a page`,
    ...listPlaces(folder, basePath),
  ];
}

function listPlaces(folder: string, basePath: string): string[] {
  if (basePath === "") return [`root ${folder};`];
  const redirect = `return 301 ${basePath}/$is_args$args;`;
  return [
    `location = / { ${redirect} }`,
    `location = ${basePath} { ${redirect} }`,
    `location ${basePath}/ { alias ${folder}/; }`,
    "location / { return 404; }",
  ];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
