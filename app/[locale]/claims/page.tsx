import { notFound } from "next/navigation";
import { ClaimsList } from "@/components/claims/claims-list";
import { PageFrame } from "@/components/site/page-frame";
import { dataVersion, loadClaims } from "@/lib/data/load";
import { loadClaimLookups } from "@/lib/data/load-claim-lookups";
import { isFinishedLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { alternates } from "@/lib/url/alternates";
import { pageHref } from "@/lib/url/href";
import { toClaimsPage } from "@/lib/views/claims-page";

type PageProps = { params: Promise<{ locale: string }> };

async function read(params: PageProps["params"]) {
  const { locale } = await params;
  if (!isFinishedLocale(locale)) notFound();
  const view = toClaimsPage(locale, loadClaims(), loadClaimLookups());
  return { locale, t: translator(locale), view };
}

export async function generateMetadata({ params }: PageProps) {
  const { locale, t, view } = await read(params);
  return {
    title: `${view.title} · ${t("site.claims")}`,
    description: t("claims.intro"),
    alternates: alternates(locale, "claims"),
  };
}

export default async function Claims({ params }: PageProps) {
  const { locale, t, view } = await read(params);
  return (
    <PageFrame locale={locale} path={["claims"]} version={dataVersion()}>
      <h1 className="max-w-[34ch] text-title-phone wide:text-title">{view.title}</h1>
      <p className="mt-4 max-w-measure wide:text-lead">{t("claims.intro")}</p>
      <p className="mt-2">
        <a href={`${pageHref(locale, "method")}#verdicts`} className="me-6 inline-flex min-h-11 items-center">
          {t("verdict.how")}
        </a>
        <a href={pageHref(locale, "check")} className="inline-flex min-h-11 items-center">
          {t("check.nav")}
        </a>
      </p>
      <h2 className="mt-6 text-section">{t("claims.listTitle")}</h2>
      <ClaimsList claims={view.claims} withPlaces={false} />
      <h2 className="mt-16 text-section">{view.elsewhere.title}</h2>
      <p className="mt-2 max-w-measure">{view.elsewhere.intro}</p>
      <ClaimsList claims={view.elsewhere.claims} withPlaces />
    </PageFrame>
  );
}
