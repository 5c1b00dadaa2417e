import { spawn, spawnSync } from "node:child_process";

/** What a run under load came to. */
export interface Load {
  requestsPerSecond: number;
  /** The slowest of a hundred answers, in ms. */
  p99Ms: number;
  requests: number;
  /** Connections that were refused or broke off, and answers that took too long. */
  lost: number;
  /** Answers that were neither 2xx nor 3xx. */
  refused: number;
}

export interface LoadSettings {
  seconds: number;
  connections: number;
  /** What the browser says it can unpack: "identity" or "gzip". */
  encoding: string;
}

export function hasWrk(): boolean {
  // It prints its version and ends with 1.
  return spawnSync("wrk", ["-v"]).error === undefined;
}

/** Asks for one address again and again, over connections that stay open. */
export function loadWithWrk(address: string, settings: LoadSettings): Promise<Load> {
  const { seconds, connections, encoding } = settings;
  const args = [
    `-t1`,
    `-c${connections}`,
    `-d${seconds}s`,
    "--latency",
    "-H",
    `Accept-Encoding: ${encoding}`,
  ];
  return new Promise((settle, fail) => {
    const wrk = spawn("nice", ["wrk", ...args, address], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    wrk.stdout.on("data", (chunk: Buffer) => {
      output += chunk;
    });
    wrk.on("error", fail);
    wrk.on("close", () => settle(parseWrk(output)));
  });
}

const MS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads what wrk printed. Throws where its figures are missing. */
export function parseWrk(output: string): Load {
  const [, p99 = "", unit = ""] = /\s99%\s+([\d.]+)(us|ms|s|m)\b/.exec(output) ?? [];
  const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output) ?? [];
  const load = {
    requestsPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]),
    p99Ms: Number(p99 || Number.NaN) * (MS[unit] ?? Number.NaN),
    requests: Number(/(\d+) requests in/.exec(output)?.[1]),
    lost: errors.slice(1).reduce((sum, count) => sum + Number(count), 0),
    refused: Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0),
  };
  if (Object.values(load).some(Number.isNaN)) throw new Error(`wrk printed no figures. ${output}`);
  return load;
}
