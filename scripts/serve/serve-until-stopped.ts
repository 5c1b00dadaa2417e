import { existsSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "./start-server";

interface ServeOptions {
  port: number;
  basePath: string;
  root: string;
}

/** Serves a built site until SIGINT or SIGTERM. Resolves when it is up and its address is printed. */
export async function serveUntilStopped(options: ServeOptions): Promise<void> {
  if (!existsSync(join(options.root, "index.html"))) {
    throw new Error(
      "There is no built site in out/. Run npm run build, or npm start, which builds it first.",
    );
  }
  const { url, close } = await startServer(options);
  const stop = () => void close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  console.log(`AI Standings is ready on ${url}`);
}
