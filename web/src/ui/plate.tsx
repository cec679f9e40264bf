import type { ReactNode } from 'react';
import { Go } from './go';
import { Icon } from './icon';

interface PlateProps {
  label: string;
  figure: ReactNode;
  foot?: ReactNode;
  code?: { href: string; label: string };
}

/**
 * The door plate: the house number of an account. Once a screen; its figure is never a made-up 0.
 */
export function Plate({ label, figure, foot, code }: PlateProps) {
  return (
    <section className="plate on-fill" aria-label={label}>
      <div className="plate__row">
        <div>
          <p className="plate__label">{label}</p>
          <p className="plate__figure">{figure}</p>
          {foot ? <p className="plate__foot">{foot}</p> : null}
        </div>
        {code ? (
          <Go className="plate__code" href={code.href}>
            <Icon name="qr" />
            {code.label}
          </Go>
        ) : null}
      </div>
    </section>
  );
}
