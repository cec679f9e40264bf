import type { ReactNode } from 'react';

/** Nothing here yet: says so kindly, and names the first step. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="card empty">
      <svg width="120" height="84" viewBox="0 0 120 84" aria-hidden="true">
        <path
          d="M8 40 38 10l22 24 22-24 30 30"
          fill="none"
          stroke="var(--line-strong)"
          strokeWidth="5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path d="M24 80V58a9 9 0 0 1 18 0v22Z" fill="var(--sunken)" />
        <path d="M78 80V58a9 9 0 0 1 18 0v22Z" fill="var(--lamp)" />
      </svg>
      <p>{children}</p>
      {action}
    </div>
  );
}
