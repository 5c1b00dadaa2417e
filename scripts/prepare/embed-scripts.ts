import { bundle } from "./bundle";
import { hashOf } from "./content-hash";
import { PREACT } from "./preact";

/** Each with what it may weigh: in every embed, in the pages of others, and where it is asked for. */
const VIEW = { source: "components/embed/embed-view.ts", target: "public/embed-view.js", most: 2 * 1024 };
const HOST = { source: "components/embed/embed-host.ts", target: "public/embed.js", most: 700 };
const CHOICES = {
  source: "components/embed/embed-choices-script.tsx",
  target: "public/embed-choices.js",
  most: 28 * 1024,
};
const PICTURE = {
  source: "components/embed/embed-picture.ts",
  target: "public/embed-picture.js",
  most: 4 * 1024,
};
const CODE = { source: "components/embed/embed-code.ts", target: "public/embed-code.js", most: 8 * 1024 };

/** Bundles the scripts of embeds into public/. Returns each one's weight as it travels, in bytes. */
export async function buildEmbedScripts(root: string, basePath: string): Promise<Record<string, number>> {
  const base = { "process.env.BASE_PATH": JSON.stringify(basePath) };
  const write = (
    { source, target, most }: typeof VIEW,
    format: "iife" | "esm",
    more: Record<string, string> = {},
  ) =>
    bundle(root, {
      ...{ source, target, format, maxGzipBytes: most, alias: PREACT },
      // What an embed shows is drawn anew and never taken over.
      define: { ...base, ...more, "process.env.TAKES_OVER": '""', "process.env.NODE_ENV": '"production"' },
    });
  const choices = await write(CHOICES, "esm");
  const choicesHref = `${basePath}/embed-choices.js?v=${hashOf(choices.code)}`;
  const view = await write(VIEW, "iife", { "process.env.EMBED_CHOICES_SCRIPT": JSON.stringify(choicesHref) });
  const written = { choices, view, host: await write(HOST, "iife") };
  const others = { picture: await write(PICTURE, "esm"), code: await write(CODE, "esm") };
  return Object.fromEntries(
    Object.entries({ ...written, ...others }).map(([name, { gzipBytes }]) => [name, gzipBytes]),
  );
}
