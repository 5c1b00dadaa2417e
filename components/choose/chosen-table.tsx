import { memo } from "react";
import { Kept } from "@/components/islands/kept";
import { HeadRow } from "@/components/ui/head-row";
import { WholeNames } from "@/components/ui/whole-names";
import { fill } from "@/lib/i18n/fill";
import { MAX_MODELS } from "@/lib/url/models-view";
import type { NamedModel } from "@/lib/views/choose/choose-input";
import type { ChooseWords } from "@/lib/views/choose/choose-words";

type ChosenTableProps = {
  models: readonly NamedModel[];
  words: ChooseWords;
  /** Those that can be compared, and those picked for it. */
  comparable: ReadonlySet<string>;
  picked: readonly string[];
  onPick: (id: string) => void;
};

/** The models that meet what is asked for, with what is known of each. */
export function ChosenTable(props: ChosenTableProps) {
  const { words } = props;
  const heads = [words.maker, words.conditions.weights, words.conditions.context, words.conditions.price];
  return (
    <section className="scrolls" aria-label={words.model} tabIndex={0}>
      <table className="results compared">
        <caption className="sr-only">{words.model}</caption>
        <HeadRow heads={[words.model, ...heads, words.independent]} />
        <Body {...props} />
      </table>
    </section>
  );
}

const Body = memo(function Body({ models, words, comparable, picked, onPick }: ChosenTableProps) {
  const rows = () =>
    models.map((model) => (
      <Row
        key={model.id}
        model={model}
        words={words}
        canCompare={comparable.has(model.id)}
        isPicked={picked.includes(model.id)}
        isOff={comparable.has(model.id) && picked.length >= MAX_MODELS && !picked.includes(model.id)}
        onPick={onPick}
      />
    ));
  return <Kept as="tbody" inTurn draw={rows} />;
});

type RowProps = Pick<ChosenTableProps, "words" | "onPick"> & {
  model: NamedModel;
  canCompare: boolean;
  isPicked: boolean;
  /** No more can be picked. */
  isOff: boolean;
};

const Row = memo(function Row(props: RowProps) {
  return <Kept as="tr" data-model={props.model.id} draw={() => <Cells {...props} />} />;
});

function Cells({ model, words, canCompare, isPicked, isOff, onPick }: RowProps) {
  const { id, name, href, maker, countryName, weights, contextText, priceTexts, independent } = model;
  const made = [maker, countryName].flatMap((text) => text ?? []);
  return (
    <>
      <th scope="row" className="wide:w-60">
        <span className="flex items-center">
          {canCompare && (
            <input
              type="checkbox"
              className="needs-script pick"
              aria-label={fill(words.pick, { model: name })}
              checked={isPicked}
              disabled={isOff}
              autoComplete="off"
              onChange={() => onPick(id)}
            />
          )}
          <span className="wrap-anywhere self-baseline">
            <ModelName name={name} href={href} />
          </span>
        </span>
      </th>
      <td data-head={words.maker}>
        {made.length === 0 && words.noneKnown}
        {made.map((text, i) => (
          <span key={text}>
            {i > 0 && " · "}
            <span>
              <bdi>{text}</bdi>
            </span>
          </span>
        ))}
      </td>
      <td data-head={words.conditions.weights} className="wide:whitespace-nowrap">
        {weights === null ? words.noneKnown : words[weights]}
      </td>
      <td data-head={words.conditions.context} className="wide:whitespace-nowrap">
        {contextText ?? words.noneKnown}
      </td>
      <td data-head={words.conditions.price}>
        {priceTexts.length === 0 && words.noneKnown}
        {priceTexts.map((text) => (
          <span key={text} className="block">
            {text}
          </span>
        ))}
      </td>
      <td data-head={words.independent} className="wide:min-w-72">
        {independent.length === 0 && words.noIndependent}
        {independent.map((text) => (
          <span key={text} className="block">
            {text}
          </span>
        ))}
      </td>
    </>
  );
}

/** A model's name, as a link where it has a page. */
export function ModelName({ name, href }: Pick<NamedModel, "name" | "href">) {
  if (href === null)
    return (
      <bdi>
        <WholeNames text={name} />
      </bdi>
    );
  return (
    <a href={href} className="inline-flex min-h-11 items-center">
      <bdi>
        <WholeNames text={name} />
      </bdi>
    </a>
  );
}
