import { LinkList } from "@/components/ui/link-list";

type SectionLinksProps = {
  /** The name of the list. */
  contents: string;
  sections: readonly { id: string; title: string }[];
};

/** The way to each section of a page. */
export function SectionLinks({ contents, sections }: SectionLinksProps) {
  return (
    <nav aria-label={contents} className="mt-4">
      <LinkList
        links={sections.map(({ id, title }) => ({ href: `#${id}`, text: title }))}
        className="flex flex-wrap gap-x-6"
      />
    </nav>
  );
}
