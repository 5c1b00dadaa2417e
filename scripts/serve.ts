import { resolve } from "node:path";
import { readSettings } from "./build/settings";
import { runMain } from "./run-main";
import { serveUntilStopped } from "./serve/serve-until-stopped";
import { readPort } from "./serve/settings";

runMain(() =>
  serveUntilStopped({
    port: readPort(process.env),
    basePath: readSettings(process.env).basePath,
    root: resolve("out"),
  }),
);
