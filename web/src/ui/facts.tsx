import type { ReactNode } from 'react';

export interface Fact {
  term: string;
  what: ReactNode;
}

/** Terms and what they are, one line each. */
export function Facts({ facts, className }: { facts: Fact[]; className?: string }) {
  return (
    <dl className={`facts${className ? ` ${className}` : ''}`}>
      {facts.map((fact, place) => (
        // Several may have one term, as witnesses do; they never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells them apart.
        <div key={`${fact.term} ${place}`}>
          <dt>{fact.term}</dt>
          <dd>{fact.what}</dd>
        </div>
      ))}
    </dl>
  );
}
