import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import { join } from "node:path";
import { headersOf, listRules } from "@/scripts/finish/headers/rules";
import { listen } from "@/scripts/serve/listen";
import { toRoute } from "@/scripts/serve/route";
import type { RunningServer } from "@/scripts/serve/start-server";
import { makeCertificate } from "./make-certificate";
import { type PackedFile, packFile } from "./pack-file";

/** Where the pages of the peers lie beside the site: `/peers/floor/`. */
export const PEERS_PATH = "/peers/";
const REVALIDATE = "no-cache";

type Answer = { status: number; location?: string; file?: PackedFile };

/**
 * Serves a built site, and below `/peers/` the other pages, over HTTP/2 as hosts do, with one set of headers for all. A
 * file is packed when it is first asked for and kept: a visit before the measure packs all that it loads.
 */
export async function servePacked(site: string, peers: string): Promise<RunningServer> {
  const rules = listRules(site);
  const packed = new Map<string, PackedFile | null>();
  const keep = (path: string, cacheControl: string) => {
    if (!packed.has(path)) packed.set(path, packFile(path, cacheControl));
    return packed.get(path) ?? undefined;
  };
  const find = (address: string): Answer => {
    const isPeer = address.startsWith(PEERS_PATH);
    const [root, basePath] = isPeer ? [peers, PEERS_PATH.slice(0, -1)] : [site, ""];
    const route = toRoute(address, basePath, root);
    if (route.kind === "redirect") return { status: 301, location: route.location };
    if (route.kind === "malformed") return { status: 400 };
    const file = keep(join(root, route.file), isPeer ? REVALIDATE : cacheControlOf(route.file));
    return { status: file ? 200 : 404, file };
  };
  const cacheControlOf = (file: string) =>
    headersOf(rules, file).find(({ name }) => name.toLowerCase() === "cache-control")?.value ?? REVALIDATE;
  const server = createSecureServer(makeCertificate(), (request, response) =>
    answer(request, response, find(request.url)),
  );
  const port = await listen(server, 0);
  return {
    url: `https://localhost:${port}/`,
    close: () => new Promise((settle) => server.close(() => settle())),
  };
}

function answer(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  { status, location, file }: Answer,
): void {
  if (file && request.headers["if-none-match"] === file.etag) response.writeHead(304, file.headers).end();
  else if (file) response.writeHead(200, file.headers).end(file.body);
  else response.writeHead(status, location === undefined ? {} : { location }).end();
}
