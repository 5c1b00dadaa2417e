import { z } from "zod";

/** Headers by name in lower case, as a host would send them for an address. Values of one name are joined, as hosts do. */
export type Sent = Readonly<Record<string, string>>;

type Section = { pattern: RegExp; headers: readonly (readonly [string, string])[] };

function send(sections: readonly Section[], address: string): Sent {
  const sent: Record<string, string> = {};
  for (const { headers } of sections.filter(({ pattern }) => pattern.test(address)))
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      sent[key] = sent[key] === undefined ? value : `${sent[key]}, ${value}`;
    }
  return sent;
}

function escapeDots(text: string): string {
  return text.replaceAll(".", "\\.");
}

/** As Netlify and Cloudflare Pages read `_headers`; Netlify lets the last slash go. */
export function readHeadersFile(text: string): (address: string) => Sent {
  const sections = text.split(/\n(?=\/)/).map((section) => {
    const [path = "", ...lines] = section.trim().split("\n");
    const source = escapeDots(path).replace(/:\w+/g, "[^/]+").replace(/\*$/, ".*").replace(/\/$/, "/?");
    const headers = lines.map((line): [string, string] => {
      const [name = "", ...value] = line.trim().split(": ");
      return [name, value.join(": ")];
    });
    return { pattern: new RegExp(`^${source}$`), headers };
  });
  return (address) => send(sections, address);
}

const vercel = z.strictObject({
  trailingSlash: z.literal(true),
  headers: z.array(
    z.strictObject({
      source: z.string().startsWith("/"),
      headers: z.array(z.strictObject({ key: z.string(), value: z.string() })),
    }),
  ),
});

/** As Vercel reads `vercel.json`. */
export function readVercelFile(text: string): (address: string) => Sent {
  const sections = vercel.parse(JSON.parse(text)).headers.map(({ source, headers }) => ({
    pattern: new RegExp(`^${source.replace(/\.(?!\*)/g, "\\.")}$`),
    headers: headers.map(({ key, value }): [string, string] => [key, value]),
  }));
  return (address) => send(sections, address);
}

/** As Caddy reads its file: what every address gets, and what those that a named matcher finds. */
export function readCaddyfile(text: string): (address: string) => Sent {
  const [site = ""] = text.split("handle_errors");
  const patterns = new Map(
    [...site.matchAll(/@(\w+) path_regexp (\S+)/g)].map(([, name = "", source = ""]) => [name, source]),
  );
  const sections = [...site.matchAll(/\theader (?:@(\w+) )?([\w-]+) "(.*)"/g)].map(
    ([, matcher, name = "", value = ""]) => ({
      pattern: new RegExp(matcher === undefined || matcher === "tls" ? "" : (patterns.get(matcher) ?? "^$")),
      headers: [[name, value]] as const,
    }),
  );
  return (address) => send(sections, address);
}

const header = z.strictObject({ Header: z.string(), Value: z.string(), Override: z.literal(true) });

const cloudFront = z.strictObject({
  policies: z.array(
    z.object({
      Name: z.string(),
      SecurityHeadersConfig: z.strictObject({
        ContentTypeOptions: z.strictObject({ Override: z.literal(true) }),
        ReferrerPolicy: z.strictObject({ Override: z.literal(true), ReferrerPolicy: z.string() }),
        StrictTransportSecurity: z.strictObject({
          Override: z.literal(true),
          AccessControlMaxAgeSec: z.number().positive(),
        }),
        ContentSecurityPolicy: z
          .strictObject({ Override: z.literal(true), ContentSecurityPolicy: z.string() })
          .optional(),
      }),
      CorsConfig: z.object({ OriginOverride: z.literal(true) }).optional(),
      CustomHeadersConfig: z.strictObject({ Quantity: z.number(), Items: z.array(header) }),
    }),
  ),
  default: z.string(),
  behaviours: z.array(z.strictObject({ PathPattern: z.string(), policy: z.string() })),
});

/** As a distribution set up by `cloudfront.json` would answer over TLS: the first path that fits decides. */
export function readCloudFrontFile(text: string): (address: string) => Sent {
  const { policies, behaviours, default: last } = cloudFront.parse(JSON.parse(text));
  return (address) => {
    const found = behaviours.find(({ PathPattern }) =>
      new RegExp(`^${escapeDots(PathPattern).replaceAll("*", ".*")}$`).test(address),
    );
    const policy = policies.find(({ Name }) => Name === (found?.policy ?? last));
    if (!policy) throw new Error(`${address}: no policy.`);
    const { SecurityHeadersConfig: security, CorsConfig: cors, CustomHeadersConfig: custom } = policy;
    const framing = security.ContentSecurityPolicy?.ContentSecurityPolicy;
    return {
      "x-content-type-options": "nosniff",
      "referrer-policy": security.ReferrerPolicy.ReferrerPolicy,
      "strict-transport-security": `max-age=${security.StrictTransportSecurity.AccessControlMaxAgeSec}`,
      ...(framing === undefined ? {} : { "content-security-policy": framing }),
      ...(cors === undefined ? {} : { "access-control-allow-origin": "*" }),
      ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
    };
  };
}
