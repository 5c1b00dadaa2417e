import { PageFrame } from "@/components/site/page-frame";
import type { DataVersion } from "@/components/site/site-footer";
import type { Locale } from "@/lib/i18n/locales";
import type { OfflinePageView } from "@/lib/views/offline-page";

type OfflinePageProps = { locale: Locale; view: OfflinePageView; version: DataVersion };

/**
 * What is kept on the reader's device. It also stands for a page that was asked for without a connection and is not
 * kept, which it then names.
 */
export function OfflinePage({ locale, view, version }: OfflinePageProps) {
  const { cannot, none, off, turnOff, turnOn } = view.room;
  return (
    <PageFrame locale={locale} path={["offline"]} version={version}>
      <div className="not-kept mb-6">
        <p>
          {view.notKept} <bdi data-asked-for="" className="break-all" />
        </p>
        <button type="button" className="keep-button" data-again="">
          {view.again}
        </button>
      </div>
      <h1 className="max-w-[30ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure">{view.lead}</p>
      <section id="kept" className="kept mt-10 max-w-measure">
        <h2 className="text-section">{view.listTitle}</h2>
        <div data-kept-room="" data-none={none} data-off={off} data-turn-off={turnOff} data-turn-on={turnOn}>
          <p className="mt-2">{cannot}</p>
        </div>
      </section>
    </PageFrame>
  );
}
