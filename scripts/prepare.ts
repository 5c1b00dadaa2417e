import { readSettings } from "./build/settings";
import { copyFonts } from "./prepare/fonts";
import { buildShellScript } from "./prepare/shell-script";
import { runMain } from "./run-main";

runMain(async () => {
  const root = process.cwd();
  const gzipBytes = await buildShellScript(root, readSettings(process.env).basePath);
  const fontFiles = copyFonts(root);
  console.log(
    `prepare: public/shell.js (${gzipBytes} bytes with gzip), ${fontFiles.length} files in public/fonts/`,
  );
});
