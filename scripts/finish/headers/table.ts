export interface Header {
  name: string;
  value: string;
}

/** What no page of ours asks for; each name is one that Chromium knows, since it warns of others. */
const UNUSED_FEATURES = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
] as const;

/** Sent with every answer. */
export const EVERYWHERE: readonly Header[] = [
  { name: "X-Content-Type-Options", value: "nosniff" },
  { name: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { name: "Permissions-Policy", value: UNUSED_FEATURES.map((feature) => `${feature}=()`).join(", ") },
  { name: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/**
 * Sent with every answer over TLS; without it browsers ignore the header, and RFC 6797 forbids it. A year, for this host
 * alone: what else stands below its domain is not ours to promise.
 */
export const OVER_TLS: Header = { name: "Strict-Transport-Security", value: "max-age=31536000" };

/** The part of the policy that a page's meta tag cannot hold. */
const NOT_FRAMED: Header = { name: "Content-Security-Policy", value: "frame-ancestors 'self'" };

const FOR_OURSELVES: Header = { name: "Cross-Origin-Resource-Policy", value: "same-origin" };
const FOR_OTHERS: Header = { name: "Cross-Origin-Resource-Policy", value: "cross-origin" };

/** Notebooks and pages of others may read it, not only show it. */
const READ_BY_ALL: Header = { name: "Access-Control-Allow-Origin", value: "*" };

const CACHED_SHORTLY: Header = { name: "Cache-Control", value: "public, max-age=300, must-revalidate" };
const CACHED_FOR_GOOD: Header = { name: "Cache-Control", value: "public, max-age=31536000, immutable" };
/**
 * What has its content's hash in the query only: a page that was open during a deployment gets the new file under the
 * old hash, which must not stay with a reader after a roll-back.
 */
const CACHED_FOR_A_DAY: Header = { name: "Cache-Control", value: "public, max-age=86400" };

/** What each kind of file is sent with, beside what every answer has. No kind has a header twice. */
export const HEADERS_OF_KIND = {
  page: [NOT_FRAMED, FOR_OURSELVES, CACHED_SHORTLY],
  /** A document that other sites frame. */
  embed: [FOR_OTHERS, CACHED_SHORTLY],
  api: [NOT_FRAMED, FOR_OTHERS, READ_BY_ALL, CACHED_SHORTLY],
  /** What pages of others load: the script beside embeds, the pictures beside links. */
  shared: [NOT_FRAMED, FOR_OTHERS, CACHED_SHORTLY],
  font: [NOT_FRAMED, FOR_OTHERS, CACHED_FOR_GOOD],
  /** Its name holds the hash of its content. */
  hashed: [NOT_FRAMED, FOR_OURSELVES, CACHED_FOR_GOOD],
  /** Its address holds it as `?v=`. */
  versioned: [NOT_FRAMED, FOR_OURSELVES, CACHED_FOR_A_DAY],
} as const satisfies Readonly<Record<string, readonly Header[]>>;

export type Kind = keyof typeof HEADERS_OF_KIND;

/** The names of what only some kinds have, or have with different values. */
export const NAMES_BY_KIND: readonly string[] = [
  ...new Set(Object.values(HEADERS_OF_KIND).flatMap((headers) => headers.map(({ name }) => name))),
];

/** The value of a header for a kind, or null where that kind goes without. */
export function headerValue(kind: Kind, name: string): string | null {
  return HEADERS_OF_KIND[kind].find((header) => header.name === name)?.value ?? null;
}
