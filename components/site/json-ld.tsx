import { toScriptText } from "@/lib/export/json-ld/script-text";

/** What search engines and assistants read of a page: data, never run. */
export function JsonLd({ things }: { things: Parameters<typeof toScriptText>[0] }) {
  return <script type="application/ld+json">{toScriptText(things)}</script>;
}
