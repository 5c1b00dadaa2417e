import { useCallback, useMemo } from "react";
import { useAddressView } from "@/components/ui/use-address-view";
import {
  type ChooseView,
  type ChooseVocabulary,
  decodeChooseView,
  encodeChooseView,
} from "@/lib/url/choose-view";
import type { ChooseInput } from "@/lib/views/choose/choose-input";

/** What is asked for, kept in the address; each change is a step that one can take back. */
export function useChooseView(options: ChooseInput["options"], models: readonly string[]) {
  const known = useMemo(() => toVocabulary(options, models), [options, models]);
  const decode = useCallback((search: string) => decodeChooseView(search, known), [known]);
  const encode = useCallback((view: ChooseView) => encodeChooseView(view), []);
  return useAddressView(decode, encode);
}

function toVocabulary(options: ChooseInput["options"], models: readonly string[]): ChooseVocabulary {
  const ids = (key: keyof typeof options) => options[key].map(({ id }) => id);
  return {
    domain: ids("domain"),
    subject: ids("subject"),
    language: ids("language"),
    weights: ids("weights"),
    access: ids("access"),
    context: ids("context"),
    price: ids("price"),
    country: ids("country"),
    models,
  };
}
