const COLUMNS = ["first", "second", "third", "fourth", "fifth", "sixth"];

/** The room that the pictures of so many countries will take, while their figures are on the way. */
export function CompareSkeleton({ count }: { count: number }) {
  return (
    <div aria-hidden="true" className="mt-6 min-h-screen">
      <div className={`country-columns columns-${count}`}>
        {COLUMNS.slice(0, count).map((column) => (
          <div key={column} className="country-column">
            <div className="skeleton h-[23rem]" />
          </div>
        ))}
      </div>
    </div>
  );
}
