import { readSettings } from "./build/settings";
import { buildCheckScript } from "./prepare/check-script";
import { buildFindScript } from "./prepare/find-script";
import { buildFonts, weighFaces } from "./prepare/fonts";
import { buildShellScript } from "./prepare/shell-script";
import { siteText } from "./prepare/site-text";
import { buildTrialScript } from "./prepare/trial-script";
import { runMain } from "./run-main";

runMain(async () => {
  const root = process.cwd();
  const { basePath } = readSettings(process.env);
  const find = await buildFindScript(root, basePath);
  const shellBytes = await buildShellScript(root, basePath, find.address);
  const checkBytes = await buildCheckScript(root, basePath);
  const trialBytes = await buildTrialScript(root);
  const fonts = await buildFonts(root, siteText);
  const fontBytes = Object.entries(fonts).map(([locale, faces]) => `${locale} ${weighFaces(faces)}`);
  console.log(
    `prepare: public/shell.js (${shellBytes} bytes with gzip), public/find.js (${find.gzipBytes} bytes with gzip), public/check.js (${checkBytes} bytes with gzip), public/trials.js (${trialBytes} bytes with gzip), public/fonts/ (bytes by language: ${fontBytes.join(", ")})`,
  );
});
