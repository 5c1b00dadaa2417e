const DEFAULT_PORT = 3000;
const MAX_PORT = 65_535;

/** The port from PORT. Throws where it is no port. */
export function readPort(env: Readonly<Record<string, string | undefined>>): number {
  const text = env.PORT ?? "";
  if (text === "") return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= MAX_PORT) return port;
  throw new Error(`PORT is "${text}". Give a number from 1 to ${MAX_PORT}, for example PORT=3001.`);
}
