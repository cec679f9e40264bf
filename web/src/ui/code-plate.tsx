import type { ReactNode } from 'react';

interface CodePlateProps {
  ask: string;
  code: ReactNode;
  name: string;
  foot?: ReactNode;
}

/** The plate that carries the member code. */
export function CodePlate({ ask, code, name, foot }: CodePlateProps) {
  return (
    <section className="plate on-fill plate--code">
      <p className="plate__label plate__ask">{ask}</p>
      {code}
      <p className="title mt-4">{name}</p>
      {foot ? <p className="plate__foot">{foot}</p> : null}
    </section>
  );
}
