import { BreakableText } from "@/components/ui/breakable-text";
import { SMALL_LINK } from "@/components/ui/small-link";
import type { Translator } from "@/lib/i18n/translate";
import type { Downloads } from "@/lib/views/dataset-view";

/** JSON and CSV, or in plain words why not and whom to ask. */
export function DownloadLinks({ downloads, t }: { downloads: Downloads; t: Translator }) {
  if (!downloads.offered) {
    return (
      <>
        <p>{downloads.why}</p>
        {downloads.address && (
          <a href={downloads.address} className={`${SMALL_LINK} wrap-anywhere`}>
            <bdi>
              <BreakableText text={withoutProtocol(downloads.address)} />
            </bdi>
          </a>
        )}
      </>
    );
  }
  return (
    <p className="flex flex-wrap gap-x-4">
      <a href={downloads.json} className={SMALL_LINK} download="">
        JSON
      </a>
      <a href={downloads.csv} className={SMALL_LINK} download="">
        CSV
      </a>
      <a href={downloads.columns} className={SMALL_LINK}>
        {t("datasets.aboutCsv")}
      </a>
    </p>
  );
}

function withoutProtocol(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
