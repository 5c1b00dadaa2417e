import { readSettings } from "./build/settings";
import { runMain } from "./run-main";
import { drawAll } from "./social/draw-all";
import { listPictures } from "./social/list-pictures";

runMain(async () => {
  const startedAt = performance.now();
  const { siteUrl, basePath } = readSettings(process.env);
  const address = siteUrl && `${new URL(siteUrl).host}${basePath}`;
  const { drawn, sizes } = await drawAll(process.cwd(), listPictures(address));
  const [bytes, seconds] = [sizes.reduce((a, b) => a + b, 0), (performance.now() - startedAt) / 1000];
  console.log(
    `social: ${sizes.length} pictures in public/social/ (${drawn} drawn in ${seconds.toFixed(1)} s), ${(bytes / 1e6).toFixed(1)} MB, ${Math.round(bytes / sizes.length / 1000)} kB each, the largest ${Math.round(Math.max(...sizes) / 1000)} kB`,
  );
});
