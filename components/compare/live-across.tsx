import { AcrossParts, type AcrossPartsProps } from "./across-parts";
import { LoadState } from "./load-state";
import { useIndicators } from "./use-indicators";

/** The same where the reader chooses: figures that the page did not bring are fetched. */
export function LiveAcross(props: AcrossPartsProps) {
  const { across, view, texts } = props;
  const { table } = across;
  const { figures, wanted, loading, slow, fault, retry } = useIndicators(
    table.href,
    across.figures,
    view.countries,
  );
  const { loading: loadingWord, failed } = table.words;
  const state = wanted && (
    <LoadState
      edition=""
      loading={loading}
      slow={slow}
      fault={fault}
      kept={false}
      words={{ ...texts.words, loading: loadingWord, failed }}
      onRetry={retry}
    />
  );
  return <AcrossParts {...props} figures={figures} state={state} />;
}
