import { statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "compression";
import serveHandler from "serve-handler";
import { contentTypeOf } from "../finish/headers/content-types";
import { headersOf, listRules, type Rule } from "../finish/headers/rules";
import { EVERYWHERE } from "../finish/headers/table";
import { listen } from "./listen";
import { toRoute } from "./route";

interface ServerOptions {
  /** 0 takes any free port. */
  port: number;
  basePath: string;
  /** The finished export. */
  root: string;
}

export interface RunningServer {
  /** Where the site's home is. */
  url: string;
  close(): Promise<void>;
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** `compression` is typed for Express but asks for no more than Node's own request and response. */
function isMiddleware(value: unknown): value is Middleware {
  return typeof value === "function";
}

const compress: unknown = compression();

const NOT_FOUND_PAGE = "404.html";

const HANDLER_CONFIG = { cleanUrls: false, directoryListing: false, etag: true };

/** Serves an export the way a static host does. Resolves when connections are accepted. */
export async function startServer({ port, basePath, root }: ServerOptions): Promise<RunningServer> {
  const site = { basePath, root, rules: listRules(root) };
  const server = createServer((request, response) => {
    const answerNow = () => answer(request, response, site);
    if (isMiddleware(compress)) compress(request, response, answerNow);
  });
  const actualPort = await listen(server, port);
  return { url: `http://localhost:${actualPort}${basePath}/`, close: () => close(server) };
}

/** Throws a plain sentence where a port is taken, before anything slow is begun. */
export async function assertPortFree(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await close(probe);
}

interface ServedSite {
  basePath: string;
  root: string;
  rules: readonly Rule[];
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { basePath, root, rules }: ServedSite,
): void {
  for (const { name, value } of EVERYWHERE) response.setHeader(name, value);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const route = toRoute(request.url ?? "/", basePath, root);
  if (route.kind === "malformed") {
    response.writeHead(400, { "Content-Type": "text/plain; charset=utf-8" }).end("Bad request\n");
  } else if (route.kind === "redirect") {
    response.writeHead(301, { Location: route.location }).end();
  } else {
    const file = isFile(join(root, route.file)) ? route.file : NOT_FOUND_PAGE;
    for (const { name, value } of headersOf(rules, file)) response.setHeader(name, value);
    request.url = `/${route.file.split("/").map(encodeURIComponent).join("/")}`;
    const type = { key: "Content-Type", value: contentTypeOf(file) };
    const headers = [{ source: "**", headers: [type] }];
    void serveHandler(request, response, { ...HANDLER_CONFIG, headers, public: root });
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function close(server: Server): Promise<void> {
  return new Promise((settle) => {
    server.close(() => settle());
    server.closeAllConnections();
  });
}
