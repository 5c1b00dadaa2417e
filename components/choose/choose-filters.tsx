import { memo } from "react";
import { KeptSelect } from "@/components/ui/kept-select";
import { fill } from "@/lib/i18n/fill";
import { CONDITION_KEYS, type ConditionKey, type Conditions } from "@/lib/models/choose-models";
import type { ChooseInput } from "@/lib/views/choose/choose-input";
import { countOptions } from "@/lib/views/choose/chosen";

type ChooseFiltersProps = {
  input: ChooseInput;
  conditions: Conditions;
  onConditions: (conditions: Conditions) => void;
};

/** A list for each thing that may be asked for; every option says how many models would be left. */
export const ChooseFilters = memo(function ChooseFilters({
  input,
  conditions,
  onConditions,
}: ChooseFiltersProps) {
  const { words } = input;
  const ofDomain = subjectsOf(input, conditions);
  const shown = CONDITION_KEYS.filter(
    (key) => key !== "subject" || ofDomain.length > 1 || conditions.subject,
  );
  const change = (key: ConditionKey, value: string) => {
    const subject = key === "domain" ? null : conditions.subject;
    onConditions({ ...conditions, subject, [key]: value || null });
  };
  return (
    <fieldset className="needs-script mt-4">
      <legend className="font-semibold">{words.filters}</legend>
      <div className="choose-filters">
        {shown.map((key) => (
          <label key={key} className="block">
            <span className="block text-note text-quiet">{words.conditions[key]}</span>
            <KeptSelect
              className="field w-full"
              name={key}
              value={conditions[key] ?? ""}
              onChoose={(value) => change(key, value)}
              inTurn
              draw={() => <Options input={input} conditions={conditions} of={key} />}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
});

function Options({
  input,
  conditions,
  of: key,
}: Pick<ChooseFiltersProps, "input" | "conditions"> & { of: ConditionKey }) {
  const { words, options } = input;
  const ofDomain = subjectsOf(input, conditions);
  const counts = countOptions(input, conditions, key);
  return (
    <>
      <option value="">{words.any}</option>
      {options[key]
        .filter(({ id }) => key !== "subject" || ofDomain.includes(id) || id === conditions.subject)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {fill(words.option, { name, count: counts.get(id) ?? 0 })}
          </option>
        ))}
    </>
  );
}

/** The subjects of the domain that is asked for, of which one may be asked for as well. */
function subjectsOf({ subjects }: ChooseInput, { domain }: Conditions): readonly string[] {
  return (domain && subjects[domain]) || [];
}
