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
export function ChosenTable({ models, words, ...picking }: ChosenTableProps) {
  const heads = [words.maker, words.conditions.weights, words.conditions.context, words.conditions.price];
  return (
    <section className="scrolls" aria-label={words.model} tabIndex={0}>
      <table className="results compared">
        <caption className="sr-only">{words.model}</caption>
        <HeadRow heads={[words.model, ...heads, words.independent]} />
        <tbody>
          {models.map((model) => (
            <Row key={model.id} model={model} words={words} {...picking} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = Omit<ChosenTableProps, "models"> & { model: NamedModel };

function Row({ model, words, comparable, picked, onPick }: RowProps) {
  const { id, name, href, maker, countryName, weights, contextText, priceTexts, independent } = model;
  const isPicked = picked.includes(id);
  const made = [maker, countryName].flatMap((text) => text ?? []);
  return (
    <tr data-model={id}>
      <th scope="row" className="wide:w-60">
        <span className="flex items-center">
          {comparable.has(id) && (
            <input
              type="checkbox"
              className="needs-script pick"
              aria-label={fill(words.pick, { model: name })}
              checked={isPicked}
              disabled={!isPicked && picked.length >= MAX_MODELS}
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
    </tr>
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
