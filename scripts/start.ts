import { resolve } from "node:path";
import { buildIfStale } from "./build/build-if-stale";
import { readSettings } from "./build/settings";
import { runMain } from "./run-main";
import { serveUntilStopped } from "./serve/serve-until-stopped";
import { readPort } from "./serve/settings";
import { assertPortFree } from "./serve/start-server";

runMain(async () => {
  const port = readPort(process.env);
  const { basePath } = readSettings(process.env);
  await assertPortFree(port);
  await buildIfStale();
  await serveUntilStopped({ port, basePath, root: resolve("out") });
});
