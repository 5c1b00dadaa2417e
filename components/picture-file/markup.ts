export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element of SVG as text. Attributes that are null or undefined are left out; `content` is markup already. */
export function tag(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${escapeText(typeof value === "number" ? short(value) : String(value))}"`,
    );
  const start = `<${name}${written.join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A number as short as a picture needs it: to a hundredth. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in markup, without the control characters that XML refuses. */
export function escapeText(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[^\t\n\r -\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}
