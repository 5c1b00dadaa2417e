import { readSettings } from "./build/settings";
import { buildFindScript } from "./prepare/find-script";
import { copyFonts } from "./prepare/fonts";
import { buildShellScript } from "./prepare/shell-script";
import { buildTrialScript } from "./prepare/trial-script";
import { runMain } from "./run-main";

runMain(async () => {
  const root = process.cwd();
  const { basePath } = readSettings(process.env);
  const find = await buildFindScript(root, basePath);
  const shellBytes = await buildShellScript(root, basePath, find.address);
  const trialBytes = await buildTrialScript(root);
  const fontFiles = copyFonts(root);
  console.log(
    `prepare: public/shell.js (${shellBytes} bytes with gzip), public/find.js (${find.gzipBytes} bytes with gzip), public/trials.js (${trialBytes} bytes with gzip), ${fontFiles.length} files in public/fonts/`,
  );
});
