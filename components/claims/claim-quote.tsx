import type { ClaimQuote as Quote } from "@/lib/views/claim-view";

type ClaimQuoteProps = {
  quote: Quote;
  isLead?: boolean;
  /** False in a list of many that were published in the same places. */
  withPlaces?: boolean;
};

/** Marks within marks would double where a wording begins or ends with a name in quotation marks. */
const QUOTES_ITSELF = /[«»“”"]/;

/** What was said, in its own words and the reader's, with who, when and where. */
export function ClaimQuote({ quote, isLead = false, withPlaces = true }: ClaimQuoteProps) {
  const { wording, text, isTranslation, textNote, said, where } = quote;
  const size = isLead ? "text-lead" : "";
  return (
    <figure className="mt-4 max-w-measure border-ink border-s-4 ps-4">
      <blockquote>
        {wording && (
          <p lang={wording.language} dir={wording.direction} className={`font-semibold ${size}`}>
            {QUOTES_ITSELF.test(wording.text) ? wording.text : <q>{wording.text}</q>}
          </p>
        )}
        {text && (
          <p className={wording ? `mt-2 ${size}` : `font-semibold ${size}`}>
            {isTranslation ? <q>{text}</q> : text}
            <span className="text-note text-quiet">{textNote}</span>
          </p>
        )}
      </blockquote>
      <figcaption className="mt-2 text-note text-quiet">
        <span className="block text-ink">{said}</span>
        {withPlaces && <span className="block">{where}</span>}
      </figcaption>
    </figure>
  );
}
