/** The reader's day: "2026-11-28". */
export function today(now = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, "0");
  return [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join("-");
}
