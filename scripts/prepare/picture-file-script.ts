import { bundle } from "./bundle";
import { hashOf } from "./content-hash";

/** Loaded when somebody first asks for a picture as a file. */
const MAX_GZIP_BYTES = 30 * 1024;

/** Bundles what makes files of pictures into public/. Returns its weight as it travels, in bytes, and its address. */
export async function buildPictureFileScript(root: string, basePath: string) {
  const { code, gzipBytes } = await bundle(root, {
    source: "components/picture-file/picture-file-script.ts",
    target: "public/picture-file.js",
    format: "esm",
    maxGzipBytes: MAX_GZIP_BYTES,
    define: {},
  });
  return { gzipBytes, address: `${basePath}/picture-file.js?v=${hashOf(code)}` };
}
