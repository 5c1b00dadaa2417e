import type { AboutSection } from "@/lib/views/about-page";

/** What the site is and who keeps it, in short sections with the ways on from each. */
export function AboutSections({ sections }: { sections: readonly AboutSection[] }) {
  return sections.map(({ id, title, text, rules, links }) => (
    <section key={id} id={id} className="mt-10 max-w-measure">
      <h2 className="text-section">{title}</h2>
      {text && <p className="mt-2">{text}</p>}
      {rules.length > 0 && (
        <ul className="mt-2 list-disc space-y-2 ps-6">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
      {links.map(({ text: label, address }) => (
        <a key={address} href={address} className="flex min-h-11 items-center">
          {label}
        </a>
      ))}
    </section>
  ));
}
