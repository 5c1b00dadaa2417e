import { useCallback } from "react";
import { useAddressView } from "@/components/ui/use-address-view";
import { decodeTableView, encodeTableView } from "@/lib/url/table-view";

/** By which column a published table is sorted, kept in the address; each change is a step that one can take back. */
export function useTableView(columns: readonly string[]) {
  const decode = useCallback((search: string) => decodeTableView(search, columns), [columns]);
  return useAddressView(decode, encodeTableView);
}
