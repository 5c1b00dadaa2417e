import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const TARGET = "public/fonts";
const WEIGHTS = [400, 600] as const;

const FAMILIES = [
  { name: "ibm-plex-sans", subsets: ["latin", "latin-ext"] },
  { name: "ibm-plex-sans-arabic", subsets: ["arabic"] },
] as const;

/** Copies the faces that the site uses, and the licence of each family, into public/. Returns the names written. */
export function copyFonts(root: string): string[] {
  mkdirSync(join(root, TARGET), { recursive: true });
  return FAMILIES.flatMap(({ name, subsets }) => {
    const source = join(root, "node_modules/@fontsource", name);
    const faces = subsets.flatMap((subset) =>
      WEIGHTS.map((weight) => `${name}-${subset}-${weight}-normal.woff2`),
    );
    for (const face of faces) copyFileSync(join(source, "files", face), join(root, TARGET, face));
    const licence = `${name}-LICENSE.txt`;
    copyFileSync(join(source, "LICENSE"), join(root, TARGET, licence));
    return [...faces, licence];
  });
}
