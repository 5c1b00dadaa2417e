/** What a reader must know before the first figure; nothing where there is nothing to say. */
export function MarkList({ marks }: { marks: readonly string[] }) {
  if (marks.length === 0) return null;
  return (
    <ul className="mt-2 max-w-measure border-accent border-s-4 ps-4">
      {marks.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  );
}
