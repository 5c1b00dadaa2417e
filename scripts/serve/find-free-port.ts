import { createServer } from "node:net";
import { listen } from "./listen";

/** A port that nothing listens on now. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, 0);
  await new Promise((settle) => probe.close(settle));
  return port;
}
