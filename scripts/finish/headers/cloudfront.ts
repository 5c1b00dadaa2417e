import type { Rule } from "./rules";
import { EVERYWHERE, HEADERS_OF_KIND, type Header, type Kind, OVER_TLS } from "./table";

/**
 * What CloudFront needs: a response headers policy for each kind, as `create-response-headers-policy` takes it, and which
 * paths have which; all others have that of pages. In its paths `*` also stands for slashes. Throws where there are more
 * paths than it takes.
 */
export function toCloudFrontFile(rules: readonly Rule[], basePath: string): string {
  const policies = Object.entries(HEADERS_OF_KIND).map(([kind, headers]) =>
    toPolicy(`ai-standings-${kind}`, [...EVERYWHERE, OVER_TLS, ...headers]),
  );
  const others = rules.filter(({ kind }) => kind !== DEFAULT_KIND);
  if (others.length + 1 > MOST_BEHAVIOURS)
    throw new Error(
      `CloudFront would need ${others.length + 1} cache behaviours; it takes ${MOST_BEHAVIOURS}.`,
    );
  const behaviours = others.map(({ path, kind }) => ({
    PathPattern: `${basePath}${path.replace(/:\w+/g, "*")}`,
    policy: `ai-standings-${kind}`,
  }));
  return `${JSON.stringify({ policies, default: `ai-standings-${DEFAULT_KIND}`, behaviours }, null, 2)}\n`;
}

const DEFAULT_KIND: Kind = "page";

/** With that of all other paths: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html */
const MOST_BEHAVIOURS = 25;

/** Headers that CloudFront sets by settings of their own, and takes in no other way. */
const OWN_SETTINGS = [
  "X-Content-Type-Options",
  "Referrer-Policy",
  "Strict-Transport-Security",
  "Content-Security-Policy",
  "Access-Control-Allow-Origin",
];

function toPolicy(name: string, headers: readonly Header[]) {
  const find = (wanted: string) => headers.find((header) => header.name === wanted)?.value;
  const custom = headers.filter((header) => !OWN_SETTINGS.includes(header.name));
  const framing = find("Content-Security-Policy");
  const isOpen = find("Access-Control-Allow-Origin") !== undefined;
  return {
    Name: name,
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: find("Referrer-Policy") },
      StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: secondsOf(OVER_TLS.value) },
      ...(framing ? { ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: framing } } : {}),
    },
    ...(isOpen ? { CorsConfig: OPEN_TO_ALL } : {}),
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(({ name: header, value }) => ({ Header: header, Value: value, Override: true })),
    },
  };
}

const OPEN_TO_ALL = {
  AccessControlAllowCredentials: false,
  AccessControlAllowHeaders: { Quantity: 1, Items: ["*"] },
  AccessControlAllowMethods: { Quantity: 2, Items: ["GET", "HEAD"] },
  AccessControlAllowOrigins: { Quantity: 1, Items: ["*"] },
  OriginOverride: true,
};

function secondsOf(value: string): number {
  return Number(/max-age=(\d+)/.exec(value)?.[1]);
}
