import { fill } from "@/lib/i18n/fill";
import { CONDITION_KEYS, type ConditionKey, type Conditions } from "@/lib/models/choose-models";
import type { ChooseInput } from "@/lib/views/choose/choose-input";

type ChooseFiltersProps = {
  input: ChooseInput;
  conditions: Conditions;
  /** How many models would meet each option. */
  counts: Record<ConditionKey, ReadonlyMap<string, number>>;
  onConditions: (conditions: Conditions) => void;
};

/** A list for each thing that may be asked for; every option says how many models would be left. */
export function ChooseFilters({ input, conditions, counts, onConditions }: ChooseFiltersProps) {
  const { words, options, subjects } = input;
  const ofDomain = (conditions.domain && subjects[conditions.domain]) || [];
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
            <select
              className="field w-full"
              name={key}
              value={conditions[key] ?? ""}
              onChange={(event) => change(key, event.target.value)}
            >
              <option value="">{words.any}</option>
              {options[key]
                .filter(({ id }) => key !== "subject" || ofDomain.includes(id) || id === conditions.subject)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {fill(words.option, { name, count: counts[key].get(id) ?? 0 })}
                  </option>
                ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
