import type { ReactNode } from "react";
import { SMALL_LINK } from "@/components/ui/small-link";
import type { Translator } from "@/lib/i18n/translate";
import type { DatasetView } from "@/lib/views/dataset-view";
import { DownloadLinks } from "./download-links";
import { NamedIn } from "./named-in";

/** One dataset in the list: what it is at the start, then how it stands, what may be done, and how to correct it. */
export function DatasetRow({ dataset, t }: { dataset: DatasetView; t: Translator }) {
  const { id, href, name, what, downloads, file, form } = dataset;
  return (
    <li
      id={id}
      data-dataset={id}
      className="grid gap-x-6 gap-y-2 border-rule border-b py-4 wide:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)_minmax(0,1.25fr)_minmax(0,1fr)]"
    >
      <div>
        <h3 className="font-semibold">
          <a href={href} className={SMALL_LINK}>
            <NamedIn words={name} />
          </a>
        </h3>
        <p className="text-note text-quiet">{what}</p>
      </div>
      <dl className="text-note">
        <Fact term={t("datasets.publisher")}>
          <bdi>{dataset.publisher}</bdi>
        </Fact>
        <Fact term={t("datasets.edition")}>{dataset.edition}</Fact>
        <Fact term={t("datasets.coverage")}>{dataset.coverage}</Fact>
        {dataset.precision && <Fact term={t("datasets.precision")}>{dataset.precision}</Fact>}
      </dl>
      <dl className="text-note">
        <Fact term={t("datasets.terms")}>{dataset.terms}</Fact>
        <Fact term={t("datasets.grade")}>{dataset.grade}</Fact>
        <Fact term={t("datasets.lastChange")}>{dataset.lastChange}</Fact>
      </dl>
      <div className="text-note">
        <DownloadLinks downloads={downloads} t={t} />
        <p className="flex flex-wrap gap-x-4">
          <span className={`${SMALL_LINK} label text-quiet`}>{t("correct.title")}</span>
          <a href={file.address} className={SMALL_LINK}>
            {t("correct.file")}
          </a>
          <a href={form} className={SMALL_LINK}>
            {t("correct.form")}
          </a>
        </p>
      </div>
    </li>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="label inline text-quiet">{term}</dt> <dd className="inline">{children}</dd>
    </div>
  );
}
