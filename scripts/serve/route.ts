import { statSync } from "node:fs";
import { join, resolve, sep } from "node:path";

export type Route =
  | { kind: "file"; file: string }
  | { kind: "redirect"; location: string }
  | { kind: "malformed" };

/** No export holds it: answered with the 404 page. */
const NOWHERE = ".not-found";

/** What an address asks for. `file` is relative to the export and may not exist; base path and query are left out. */
export function toRoute(address: string, basePath: string, root: string): Route {
  const [rawPath = "/", query] = splitQuery(address);
  const path = decodePath(rawPath);
  if (path === null) return { kind: "malformed" };
  if (basePath !== "" && (path === "/" || path === basePath)) return redirect(`${basePath}/`, query);
  if (basePath !== "" && !path.startsWith(`${basePath}/`)) return { kind: "file", file: NOWHERE };
  const inner = path.slice(basePath.length + 1);
  if (inner === "" || inner.endsWith("/")) return { kind: "file", file: `${inner}index.html` };
  if (isFolder(inner, root)) return redirect(`${basePath}/${encodeURI(inner)}/`, query);
  return { kind: "file", file: inner };
}

function splitQuery(address: string): [string, string | null] {
  const at = address.indexOf("?");
  return at === -1 ? [address, null] : [address.slice(0, at), address.slice(at + 1)];
}

/** Several slashes become one, else `//host` would redirect to another host. */
function decodePath(rawPath: string): string | null {
  try {
    const path = decodeURIComponent(rawPath);
    return path.includes("\0") || !path.startsWith("/") ? null : path.replace(/[/\\]+/g, "/");
  } catch {
    return null;
  }
}

function redirect(path: string, query: string | null): Route {
  return { kind: "redirect", location: query === null ? path : `${path}?${query}` };
}

function isFolder(path: string, root: string): boolean {
  const target = resolve(join(root, path));
  if (!target.startsWith(resolve(root) + sep)) return false;
  return statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
