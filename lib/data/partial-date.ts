/** Days as text, so that they can be compared. */
type DayRange = { first: string; last: string };

/** The first and the last day that a year, month or day may mean: `2024-02` is `2024-02-01` to `2024-02-29`. */
export function dayRange(partial: string): DayRange {
  const [year = "", month, day] = partial.split("-");
  const lastMonth = month ?? "12";
  const lastDay = day ?? String(new Date(Date.UTC(Number(year), Number(lastMonth), 0)).getUTCDate());
  return { first: `${year}-${month ?? "01"}-${day ?? "01"}`, last: `${year}-${lastMonth}-${lastDay}` };
}
