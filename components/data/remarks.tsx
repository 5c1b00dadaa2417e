/** What contributors should know, in English whatever the page's language. */
export function Remarks({ remarks, title }: { remarks: readonly string[]; title: string }) {
  if (remarks.length === 0) return null;
  return (
    <details className="mt-2 max-w-measure text-note">
      <summary className="fold text-quiet">
        {title} · {remarks.length}
      </summary>
      <ul lang="en" dir="ltr" className="list-disc space-y-2 ps-6 pb-4 break-words">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </details>
  );
}
