import type { ReactNode } from 'react';

export interface Fact {
  term: string;
  what: ReactNode;
}

/** Terms and what they are, one line each. */
export function Facts({ facts, className }: { facts: Fact[]; className?: string }) {
  return (
    <dl className={`facts${className ? ` ${className}` : ''}`}>
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.what}</dd>
        </div>
      ))}
    </dl>
  );
}
