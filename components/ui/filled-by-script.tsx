import type { ComponentProps } from "react";

/** Room that React leaves alone where it runs, which is while one works on the site. */
export function FilledByScript(props: ComponentProps<"div">) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing, and nothing that a script puts there is touched
  return <div {...props} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
}
