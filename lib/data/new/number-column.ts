import { type Problem, problemAt } from "./problem";
import { type DecimalMark, readNumber, readNumberForm } from "./read-number";

export type NumberCell = { line: number; text: string };

/** The numbers of a column in the order of its cells, null where nothing is known; `decimals` is the most printed. */
export type NumberColumn = {
  values: (number | null)[];
  decimals: number;
  /** The decimal mark, where it was given or a cell proves it. */
  mark: DecimalMark | undefined;
  problems: Problem[];
};

/**
 * Reads a column as one: a cell that proves the decimal mark settles it for the others. A column that holds only
 * forms such as 1.234 is asked about, unless the mark is given.
 */
export function readNumberColumn(
  column: string,
  cells: readonly NumberCell[],
  given: DecimalMark | undefined,
): NumberColumn {
  const forms = cells.map((cell) => ({ ...cell, form: readNumberForm(cell.text) }));
  const at = ({ line, text }: NumberCell) => ({ row: line, column, value: text });
  const proofs = forms.flatMap(({ form, ...cell }) =>
    form.kind === "sure" && form.mark !== null ? [{ ...cell, mark: form.mark }] : [],
  );
  const first = proofs[0];
  const mark = given ?? first?.mark;
  const contrary = proofs.filter((proof) => proof.mark !== mark);
  const problems = [
    ...forms
      .filter(({ form }) => form.kind === "none")
      .map((cell) =>
        problemAt(
          at(cell),
          "this is no number",
          "Write a number, or leave the cell empty where nothing is known.",
        ),
      ),
    ...contrary.map((cell) =>
      problemAt(
        at(cell),
        given === undefined && first
          ? `its decimal mark is another than in row ${first.line} (${JSON.stringify(first.text)})`
          : `its decimal mark is not the one given with --decimal`,
        "Write all numbers of the column in one way.",
      ),
    ),
    ...(mark === undefined ? unsureProblems(column, forms) : []),
    ...percentProblems(forms.map(({ form, ...cell }) => ({ ...cell, form, where: at(cell) }))),
  ];
  const read = forms.map(({ form }) => readNumber(form, mark ?? "."));
  return {
    values: read.map((form) => (form.kind === "sure" ? form.value : null)),
    decimals: Math.max(0, ...read.map((form) => (form.kind === "sure" ? form.decimals : 0))),
    mark,
    problems,
  };
}

type Formed = NumberCell & { form: ReturnType<typeof readNumberForm> };

/** One problem a column: its first cell of the kind. */
function unsureProblems(column: string, forms: readonly Formed[]): Problem[] {
  const unsure = forms.find(({ form }) => form.kind === "unsure");
  if (unsure?.form.kind !== "unsure") return [];
  const { separator, digits } = unsure.form;
  const asDecimal = digits.replace(separator, ".");
  const asThousands = digits.replace(separator, "");
  const [ifDecimal, ifThousands] = separator === "." ? ["point", "comma"] : ["comma", "point"];
  return [
    problemAt(
      { row: unsure.line, column, value: unsure.text },
      `this may be ${asDecimal} or ${asThousands}, and no cell of the column tells which`,
      `Say --decimal ${ifDecimal} for ${asDecimal}, --decimal ${ifThousands} for ${asThousands}.`,
    ),
  ];
}

function percentProblems(forms: readonly (Formed & { where: Partial<Problem> })[]): Problem[] {
  const numbers = forms.filter(({ form }) => form.kind === "sure" || form.kind === "unsure");
  const without = numbers.filter(({ form }) => "percent" in form && !form.percent);
  if (without.length === 0 || without.length === numbers.length) return [];
  return without.map(({ where }) =>
    problemAt(
      where,
      "other cells of the column have a percent sign and this has none",
      "Write all in one way.",
    ),
  );
}
