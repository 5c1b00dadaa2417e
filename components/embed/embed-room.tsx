import { FilledByScript } from "@/components/ui/filled-by-script";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type EmbedRoomProps = {
  locale: Locale;
  /** The picture that is shown where the address names none. */
  picture: string;
};

/** What the script fills, the choices it reads, and the words it needs. */
export function EmbedRoom({ locale, picture }: EmbedRoomProps) {
  const t = translator(locale);
  const words = {
    "data-loading": t("embed.loading"),
    "data-unknown": t("embed.unknown", { value: "{value}" }),
    "data-offline": t("embed.offline"),
    "data-retry": t("find.retry"),
    "data-dropped": t("compare.dropped"),
    "data-parameter": t("compare.unknownParameter", { value: "{value}" }),
  };
  return (
    <div className="needs-script mt-6" data-embed={picture} {...words} suppressHydrationWarning>
      <FilledByScript className="embed-status" role="status" />
      <div className="embed-made">
        <FilledByScript className="embed-picture-title" />
        <form className="embed-options">
          <Choice
            name="theme"
            label={t("site.theme")}
            options={[
              ["auto", t("site.themeSystem")],
              ["light", t("site.themeLight")],
              ["dark", t("site.themeDark")],
            ]}
          />
          <Choice
            name="width"
            label={t("embed.width")}
            options={[
              ["desk", t("embed.desk")],
              ["phone", t("embed.phone")],
            ]}
          />
          <Choice
            name="height"
            label={t("embed.height")}
            options={[
              ["fixed", t("embed.fixed")],
              ["fitted", t("embed.fitted")],
            ]}
          />
        </form>
        <h2 className="mt-6 text-section">{t("embed.code")}</h2>
        <textarea
          id="embed-code"
          className="field embed-code"
          dir="ltr"
          rows={6}
          readOnly
          spellCheck={false}
          aria-label={t("embed.code")}
        />
        <button
          type="button"
          className="embed-copy"
          data-copy="embed-code"
          data-copied={t("datasets.copied")}
          aria-live="polite"
        >
          {t("datasets.copy")}
        </button>
        <h2 className="mt-6 text-section">{t("embed.preview")}</h2>
        <FilledByScript className="embed-preview" />
      </div>
    </div>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  options: readonly (readonly [value: string, text: string])[];
};

function Choice({ name, label, options }: ChoiceProps) {
  return (
    <fieldset className="embed-choice">
      <legend>{label}</legend>
      {options.map(([value, text], i) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={i === 0} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
