/** The floor's sort: a press on a head orders the rows by its column, the highest first, and turns the order the next time. */
const table = document.querySelector("table");
const sortValue = (row, at) => {
  const text = row.cells[at].textContent;
  return Number.isNaN(Number(text)) ? text : Number(text);
};
const compare = (a, b) => (typeof a === "number" ? a - b : a.localeCompare(b));
table.tHead.addEventListener("click", (event) => {
  const head = event.target.closest("th");
  if (!head) return;
  const descends = head.ariaSort !== "descending";
  for (const other of table.tHead.rows[0].cells) other.ariaSort = null;
  head.ariaSort = descends ? "descending" : "ascending";
  const rows = [...table.tBodies[0].rows].sort(
    (a, b) => compare(sortValue(a, head.cellIndex), sortValue(b, head.cellIndex)) * (descends ? -1 : 1),
  );
  table.tBodies[0].append(...rows);
});
