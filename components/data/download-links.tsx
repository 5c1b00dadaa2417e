import type { Translator } from "@/lib/i18n/translate";
import type { Downloads } from "@/lib/views/dataset-view";

const LINK = "inline-flex min-h-6 items-center max-wide:min-h-11";

/** JSON and CSV, or in plain words why not and whom to ask. */
export function DownloadLinks({ downloads, t }: { downloads: Downloads; t: Translator }) {
  if (!downloads.offered) {
    return (
      <>
        <p>{downloads.why}</p>
        {downloads.address && (
          <a href={downloads.address} className={`${LINK} wrap-anywhere`}>
            <bdi>{withoutProtocol(downloads.address)}</bdi>
          </a>
        )}
      </>
    );
  }
  return (
    <p className="flex flex-wrap gap-x-4">
      <a href={downloads.json} className={LINK} download="">
        JSON
      </a>
      <a href={downloads.csv} className={LINK} download="">
        CSV
      </a>
      <a href={downloads.columns} className={LINK}>
        {t("datasets.aboutCsv")}
      </a>
    </p>
  );
}

function withoutProtocol(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
