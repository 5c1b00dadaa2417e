import type { Deployment } from "./deployment";
import { type Rule, toPattern } from "./rules";
import {
  EVERYWHERE,
  HEADERS_OF_KIND,
  type Header,
  headerValue,
  type Kind,
  NAMES_BY_KIND,
  OVER_TLS,
} from "./table";

/** A Caddyfile. Caddy gets a certificate by itself where the host is named, and knows the types of files by itself. */
export function toCaddyfile(rules: readonly Rule[], deployment: Deployment): string {
  const { folder, host, port, basePath } = deployment;
  const lines = [
    `root * ${folder}`,
    "encode zstd gzip",
    "",
    ...EVERYWHERE.map((header) => `header ${printHeader(header)}`),
    "@tls protocol https",
    `header @tls ${printHeader(OVER_TLS)}`,
    ...listKinds(rules).flatMap((kind) => printKind(kind, rules, basePath)),
    "",
    ...printPlaces(basePath),
    ...printNotFound(),
  ];
  const address = host ?? `:${port}`;
  return [
    "# Written by the build from scripts/finish/headers/table.ts.",
    `${address} {`,
    ...lines.map((line) => (line === "" ? "" : `\t${line}`)),
    "}",
    "",
  ].join("\n");
}

function printHeader({ name, value }: Header): string {
  return `${name} "${value}"`;
}

function listKinds(rules: readonly Rule[]): Kind[] {
  return [...new Set(rules.map(({ kind }) => kind))];
}

function printKind(kind: Kind, rules: readonly Rule[], basePath: string): string[] {
  const patterns = rules.filter((rule) => rule.kind === kind).map(({ path }) => toPattern(path, basePath));
  return [
    `@${kind} path_regexp ${patterns.join("|")}`,
    ...HEADERS_OF_KIND[kind].map((header) => `header @${kind} ${printHeader(header)}`),
  ];
}

const SERVE = ["file_server {", "\tprecompressed br gzip", "}"] as const;

function printPlaces(basePath: string): readonly string[] {
  if (basePath === "") return SERVE;
  return [
    `redir / ${basePath}/ 301`,
    `redir ${basePath} ${basePath}/ 301`,
    `handle_path ${basePath}/* {`,
    ...SERVE.map((line) => `\t${line}`),
    "}",
    "handle {",
    "\terror 404",
    "}",
  ];
}

/** What was set for the file that is missing still stands, and is set anew. */
function printNotFound(): string[] {
  const headers = NAMES_BY_KIND.map((name) => {
    const value = headerValue("page", name);
    return value === null ? `header -${name}` : `header ${printHeader({ name, value })}`;
  });
  return [
    "handle_errors {",
    "\trewrite * /404.html",
    "\tencode zstd gzip",
    ...headers.map((line) => `\t${line}`),
    "\tfile_server",
    "}",
  ];
}
