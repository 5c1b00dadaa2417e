import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Debian's lies where only root's PATH leads. */
const PROGRAMS = ["nginx", "/usr/sbin/nginx"];
const PATIENCE_MS = 10_000;
const PAUSE_MS = 10;

export interface RunningNginx {
  /** New workers take over; the old ones answer what they have begun. */
  reload(): void;
  /** Ends it and starts it anew, as a change of its version does. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The nginx of this machine, or null. */
export function findNginx(): string | null {
  return PROGRAMS.find((program) => spawnSync(program, ["-v"]).status === 0) ?? null;
}

/**
 * Runs nginx by files that Debian has in /etc/nginx, given as path and content, one of which listens on `port`. Resolves
 * when it answers; throws with what it printed where it does not start.
 */
export async function startNginx(
  program: string,
  files: Readonly<Record<string, string>>,
  port: number,
): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), "ai-standings-nginx-"));
  const file = join(folder, "nginx.conf");
  for (const [path, text] of Object.entries({ ...files, "nginx.conf": toMainFile(folder) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const start = () =>
    startProcess(program, ["-c", file, "-p", folder, "-e", join(folder, "error.log")], port);
  let process = await start();
  const stop = () => endProcess(process);
  return {
    reload: () => void process.kill("SIGHUP"),
    restart: async () => {
      await stop();
      process = await start();
    },
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What Debian's own main file says, without its logs, and with all that is written below one folder. */
function toMainFile(folder: string): string {
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  return [
    // Its workers would else be somebody who may not read a folder of ours.
    process.getuid?.() === 0 ? "user root;" : "",
    `daemon off; worker_processes auto; pid ${join(folder, "nginx.pid")};`,
    "events { worker_connections 768; }",
    "http {",
    "access_log off; sendfile on; tcp_nopush on;",
    ...places,
    "include conf.d/*.conf;",
    "include sites-enabled/*;",
    "}",
  ].join("\n");
}

async function startProcess(program: string, args: readonly string[], port: number): Promise<ChildProcess> {
  const started = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  let printed = "";
  started.stderr.on("data", (chunk: Buffer) => {
    printed += chunk;
  });
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await answers(port))) {
    if (started.exitCode !== null || performance.now() > deadline)
      throw new Error(`nginx did not start. ${printed}`);
    await new Promise((settle) => setTimeout(settle, PAUSE_MS));
  }
  return started;
}

async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" });
    return true;
  } catch {
    return false;
  }
}

function endProcess(started: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    started.once("exit", () => settle());
    started.kill("SIGTERM");
  });
}
