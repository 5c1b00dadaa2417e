export function PinIcon({ filled }: { filled: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill={filled ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth="1.3"
    >
      <path d="M5 1.5h6l-1 5 2.5 2.5v1.5h-9V9L6 6.5zM8 10.5V15" />
    </svg>
  );
}

export function ChevronIcon({ up }: { up: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      <path d={up ? "M3 10.5 8 5.5l5 5" : "M3 5.5l5 5 5-5"} />
    </svg>
  );
}

export function SortIcon({ descending }: { descending: boolean }) {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" fill="currentColor">
      <path d={descending ? "M1 3h8L5 8z" : "M1 7h8L5 2z"} />
    </svg>
  );
}
