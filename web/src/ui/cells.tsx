import type { ReactNode } from 'react';

/** A list of `Cell`s on one card. */
export function Cells({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="cells" aria-label={label}>
      {children}
    </ul>
  );
}
