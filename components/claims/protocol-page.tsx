import { ContentsPage } from "@/components/site/contents-page";
import type { DataVersion } from "@/components/site/site-footer";
import type { Locale } from "@/lib/i18n/locales";
import type { ProtocolPage as View } from "@/lib/views/protocol/protocol-page";
import { ProtocolSection } from "./protocol-section";

type ProtocolPageProps = { locale: Locale; view: View; version: DataVersion };

/** How the empty place of a claim could be filled: a plan that somebody else can carry out. */
export function ProtocolPage({ locale, view, version }: ProtocolPageProps) {
  return (
    <ContentsPage locale={locale} path={["claims", view.claim, "protocol"]} version={version} view={view}>
      {view.sections.map((section) => (
        <ProtocolSection key={section.id} {...section} />
      ))}
    </ContentsPage>
  );
}
