import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { bundle } from "./bundle";
import { hashOf } from "./content-hash";

const STYLES = "components/use/use-dialog.css";

/** Loaded when somebody first makes something of a picture. */
const MAX_GZIP_BYTES = 12 * 1024;

/**
 * Bundles what makes files, links and references of pictures into public/. Returns its weight as it travels, in bytes,
 * and its address.
 * @param pictureFileScript the address of what draws pictures into files, as `buildPictureFileScript` gives it
 */
export async function buildUseScript(root: string, basePath: string, pictureFileScript: string) {
  const styles = await transform(readFileSync(join(root, STYLES), "utf8"), { loader: "css", minify: true });
  const { code, gzipBytes } = await bundle(root, {
    source: "components/use/use-script.ts",
    target: "public/use.js",
    format: "esm",
    maxGzipBytes: MAX_GZIP_BYTES,
    define: {
      "process.env.BASE_PATH": JSON.stringify(basePath),
      "process.env.USE_STYLES": JSON.stringify(styles.code.trim()),
      "process.env.PICTURE_FILE_SCRIPT": JSON.stringify(pictureFileScript),
    },
  });
  return { gzipBytes, address: `${basePath}/use.js?v=${hashOf(code)}` };
}
