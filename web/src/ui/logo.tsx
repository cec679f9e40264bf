const roofs = 'M6.5 24.5 16 14.2l8 8.7 8-8.7 9.5 10.3';
const leftDoor = 'M11 38v-7.3a5 5 0 0 1 10 0V38Z';
const rightDoor = 'M27 38v-7.3a5 5 0 0 1 10 0V38Z';

/** Two neighbouring roofs, one door lit. `reversed` stands on the blue of a plate or board head. */
export function Logo({ reversed = false }: { reversed?: boolean }) {
  const ground = reversed ? '#fff' : '#1d4a8a';
  const figure = reversed ? '#1d4a8a' : '#fff';
  return (
    <svg className="logo" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect width="48" height="48" rx="11" fill={ground} />
      <path
        d={roofs}
        fill="none"
        stroke={figure}
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d={leftDoor} fill={figure} />
      <path d={rightDoor} fill="#f2b84a" />
    </svg>
  );
}
