import type { ReactNode } from 'react';
import { Icon } from './icon';

export interface Ground {
  key: string;
  text: ReactNode;
  /** A rule that was looked at and did not count is told as well, with a dash. */
  counted: boolean;
}

/** Why an award is what it is, ground by ground. */
export function Because({ grounds }: { grounds: Ground[] }) {
  return (
    <ul className="because mb-3">
      {grounds.map((ground) => (
        <li key={ground.key} className={ground.counted ? undefined : 'no'}>
          <Icon name={ground.counted ? 'check' : 'dash'} />
          <span className="num">{ground.text}</span>
        </li>
      ))}
    </ul>
  );
}
