import type { ReactNode } from "react";
import type { WayOn } from "@/components/ui/link-list";
import { WholeNames } from "@/components/ui/whole-names";
import type { Locale } from "@/lib/i18n/locales";
import { PageFrame } from "./page-frame";
import { SectionLinks } from "./section-links";
import type { DataVersion } from "./site-footer";

type ContentsPageProps = {
  locale: Locale;
  path: string[];
  version: DataVersion;
  view: {
    title: string;
    intro: string;
    /** The name of the list of sections. */
    contents: string;
    sections: readonly { id: string; title: string }[];
    back: WayOn;
  };
  /** The sections, in the order of the list. */
  children: ReactNode;
};

/** A page of many sections: its title, what it is for, a list of the sections, and the way back. */
export function ContentsPage({ locale, path, version, view, children }: ContentsPageProps) {
  const { title, intro, contents, sections, back } = view;
  return (
    <PageFrame locale={locale} path={path} version={version}>
      <h1 className="max-w-[34ch] text-title-phone wide:text-title">
        <WholeNames text={title} />
      </h1>
      <p className="mt-4 max-w-measure">{intro}</p>
      <SectionLinks contents={contents} sections={sections} />
      {children}
      <p className="mt-10">
        <a href={back.href} className="inline-flex min-h-11 items-center">
          {back.text}
        </a>
      </p>
    </PageFrame>
  );
}
