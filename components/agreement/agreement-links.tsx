import type { AgreementLink } from "@/lib/views/agreement-lines";

/** Pairs of indices, each with how far they agree. */
export function AgreementLinks({ links, title }: { links: readonly AgreementLink[]; title: string }) {
  return (
    <nav aria-label={title} className="mt-16 border-ink border-t-2 pt-4">
      <h2 className="font-semibold">{title}</h2>
      <ul>
        {links.map(({ slug, href, text, figures }) => (
          <li key={slug} className="border-rule border-b">
            <a
              href={href}
              className="flex min-h-11 flex-wrap items-center gap-x-4 py-2 no-underline hover:underline"
            >
              <span>{text}</span>
              <span className="text-note text-quiet">{figures}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
