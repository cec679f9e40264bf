/** The seal of an honours screen: once on a screen, never on a button or a price. */
export function Seal({ size = 40 }: { size?: number }) {
  return (
    <svg className="seal" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <rect x="1" y="1" width="46" height="46" rx="5" fill="currentColor" />
      <g fill="none" stroke="#fff">
        <rect x="4" y="4" width="40" height="40" rx="3" strokeWidth="1.3" />
        <path
          d="M9 24.5 16.5 15.5l7.5 8.2 7.5-8.2L39 24.5"
          strokeWidth="3.2"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
        <path
          d="M12 37.5v-6.3a4.5 4.5 0 0 1 9 0v6.3ZM27 37.5v-6.3a4.5 4.5 0 0 1 9 0v6.3Z"
          strokeWidth="2.4"
        />
      </g>
    </svg>
  );
}
