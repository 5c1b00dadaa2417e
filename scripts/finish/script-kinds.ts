import { attributeValue, hasAttribute } from "./html";

/** Read by machines or by our own scripts, and never run. */
const DATA_TYPES = ["application/ld+json", "application/json"];

/** Where Next puts the scripts of its own. */
const FRAMEWORK = "/_next/";

/** True for the attributes of a `<script>` that holds data. */
export function isData(attributes: string): boolean {
  return DATA_TYPES.includes(attributeValue(attributes, "type") ?? "");
}

/** True for the attributes of a `<script>` that is a file. */
export function isExternal(attributes: string): boolean {
  return hasAttribute(attributes, "src");
}

/** True for the attributes of a `<script>` or `<link>` that is a file of Next's. */
export function isOfFramework(attributes: string): boolean {
  return ["src", "href"].some((name) => attributeValue(attributes, name)?.includes(FRAMEWORK));
}

/** True for the attributes of a `<script>` that works the frame of the site, on every page but embeds. */
export function isShell(attributes: string): boolean {
  return attributeValue(attributes, "src")?.endsWith("/shell.js") ?? false;
}
