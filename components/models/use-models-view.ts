import { useCallback } from "react";
import { useAddressView } from "@/components/ui/use-address-view";
import {
  decodeModelsView,
  encodeModelsView,
  type ModelsView,
  type ModelsVocabulary,
} from "@/lib/url/models-view";

/** The chosen models, kept in the address; each change is a step that one can take back. */
export function useModelsView(known: ModelsVocabulary) {
  const decode = useCallback((search: string) => decodeModelsView(search, known), [known]);
  const encode = useCallback((view: ModelsView) => encodeModelsView(view, known), [known]);
  return useAddressView(decode, encode);
}
