import { readSettings } from "./build/settings";
import { buildCheckScript } from "./prepare/check-script";
import { buildEmbedScripts } from "./prepare/embed-scripts";
import { buildFindScript } from "./prepare/find-script";
import { buildFonts, weighFaces } from "./prepare/fonts";
import { buildIslandScripts } from "./prepare/island-scripts";
import { buildOfflineScripts } from "./prepare/offline-scripts";
import { buildPictureFileScript } from "./prepare/picture-file-script";
import { buildShellScript } from "./prepare/shell-script";
import { siteText } from "./prepare/site-text";
import { buildTrialScript } from "./prepare/trial-script";
import { buildUseScript } from "./prepare/use-script";
import { runMain } from "./run-main";

runMain(async () => {
  const root = process.cwd();
  const { basePath, siteUrl, keepsPages } = readSettings(process.env);
  const find = await buildFindScript(root, basePath);
  const pictureFile = await buildPictureFileScript(root, basePath);
  const use = await buildUseScript(root, basePath, pictureFile.address);
  const offline = await buildOfflineScripts(root, basePath, keepsPages);
  const later = { find: find.address, use: use.address, offline: offline.address };
  const shellBytes = await buildShellScript(root, basePath, later);
  const checkBytes = await buildCheckScript(root, basePath);
  const embedBytes = Object.entries(await buildEmbedScripts(root, basePath)).map(
    ([name, bytes]) => `${name} ${bytes}`,
  );
  const trial = await buildTrialScript(root, basePath);
  const islands = await buildIslandScripts(root, { basePath, siteUrl, trialScript: trial.address });
  const islandBytes = Object.entries(islands).map(([page, bytes]) => `${page} ${bytes}`);
  const fonts = await buildFonts(root, siteText);
  const fontBytes = Object.entries(fonts).map(([locale, faces]) => `${locale} ${weighFaces(faces)}`);
  console.log(
    `prepare: public/shell.js (${shellBytes} bytes with gzip), public/find.js (${find.gzipBytes} bytes with gzip), public/use.js (${use.gzipBytes} bytes with gzip), public/picture-file.js (${pictureFile.gzipBytes} bytes with gzip), public/offline.js and offline-page.js (${offline.gzipBytes} bytes with gzip), public/check.js (${checkBytes} bytes with gzip), public/trials.js (${trial.gzipBytes} bytes with gzip), public/islands/ (bytes with gzip: ${islandBytes.join(", ")}), scripts of embeds (bytes with gzip: ${embedBytes.join(", ")}), public/fonts/ (bytes by language: ${fontBytes.join(", ")})`,
  );
});
