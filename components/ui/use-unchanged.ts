import { useRef } from "react";

/** The first of values that are equal as JSON, so that what is drawn from it is drawn anew only where it is another. */
export function useUnchanged<Value>(value: Value): Value {
  const json = JSON.stringify(value);
  const kept = useRef({ json, value });
  if (kept.current.json !== json) kept.current = { json, value };
  return kept.current.value;
}
