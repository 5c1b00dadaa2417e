import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** What stays of a font. Where `glyphs` is null, every glyph that the characters can form together. */
type Kept = { characters: readonly number[]; glyphs: readonly number[] | null };

/** Constants of hb.h and hb-subset.h. */
const MEMORY_IS_OURS = 2;
const LAYOUT_FEATURES = 6;
const NO_HINTING = 0x1;
const NO_LAYOUT_CLOSURE = 0x200;

/** No page sets a fraction, and the small digits of these are a tenth of a Latin file. */
const UNUSED_FEATURES = ["frac", "numr", "dnom"];

const wasm = createRequire(import.meta.url).resolve("harfbuzzjs/dist/harfbuzz-subset.wasm");
const { exports } = (await WebAssembly.instantiate(readFileSync(wasm))).instance;
call("_initialize");

/**
 * A font (as TrueType) with only the characters and glyphs that are kept, and without hinting, which telephones do not
 * read. Its rules for shaping stay. Called without `subset-font`, which cannot be told which glyphs to keep.
 */
export function subset(font: Uint8Array, { characters, glyphs }: Kept): Uint8Array {
  const input = call("hb_subset_input_create_or_fail");
  call("hb_subset_input_set_flags", input, NO_HINTING | (glyphs ? NO_LAYOUT_CLOSURE : 0));
  keepFeatures(call("hb_subset_input_set", input, LAYOUT_FEATURES));
  addAll(call("hb_subset_input_unicode_set", input), characters);
  addAll(call("hb_subset_input_glyph_set", input), glyphs ?? []);
  const face = call("hb_subset_or_fail", openFace(font), input);
  if (face === 0) throw new Error("HarfBuzz could not cut the font to the characters used.");
  return readFace(face);
}

function keepFeatures(features: number): void {
  call("hb_set_clear", features);
  call("hb_set_invert", features);
  for (const tag of UNUSED_FEATURES) call("hb_set_del", features, Buffer.from(tag, "latin1").readUInt32BE());
}

function addAll(set: number, values: readonly number[]): void {
  for (const value of values) call("hb_set_add", set, value);
}

function openFace(font: Uint8Array): number {
  const address = call("malloc", font.length);
  bytes().set(font, address);
  return call("hb_face_create", call("hb_blob_create", address, font.length, MEMORY_IS_OURS, 0, 0), 0);
}

function readFace(face: number): Uint8Array {
  const blob = call("hb_face_reference_blob", face);
  const start = call("hb_blob_get_data", blob, 0);
  return bytes().slice(start, start + call("hb_blob_get_length", blob));
}

function call(name: string, ...values: number[]): number {
  const exported = exports[name];
  if (typeof exported !== "function") throw new Error(`harfbuzz-subset.wasm has no ${name}.`);
  return exported(...values);
}

/** Asked for anew each time: it moves when the memory grows. */
function bytes(): Uint8Array {
  if (!(exports.memory instanceof WebAssembly.Memory)) throw new Error("harfbuzz-subset.wasm has no memory.");
  return new Uint8Array(exports.memory.buffer);
}
