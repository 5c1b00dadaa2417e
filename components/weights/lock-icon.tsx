export function LockIcon({ closed }: { closed: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    >
      <path d={closed ? "M5 7V4.5a3 3 0 0 1 6 0V7" : "M5 7V4.5a3 3 0 0 1 5.8-1"} />
      <path d="M3.5 7h9v6.5h-9z" fill={closed ? "currentColor" : "none"} />
    </svg>
  );
}
