import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The folder of the built site: OUT, otherwise out/.
 * @throws Error where none was built
 */
export function builtSite(): string {
  const root = resolve(process.env.OUT ?? "out");
  if (!existsSync(join(root, "index.html")))
    throw new Error(`There is no built site in ${root}: npm run build, or OUT=folder.`);
  return root;
}
