import type { CompareTexts } from "@/lib/views/compare-sentences";

type MethodLinkProps = { texts: CompareTexts; part: "gap" | "common-countries" };

/** To how the picture above is computed. */
export function MethodLink({ texts, part }: MethodLinkProps) {
  return (
    <a href={`${texts.methodHref}#${part}`} className="flex min-h-11 items-center text-note">
      {texts.words.method}
    </a>
  );
}
