import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export type Tone = 'leaf' | 'lamp' | 'plate' | 'stop' | 'seal';

interface TagProps {
  children: ReactNode;
  tone?: Tone;
  icon?: IconName;
}

/** A short state in words. Its colour only repeats what the word says. */
export function Tag({ children, tone, icon }: TagProps) {
  return (
    <span className={tone ? `tag tag--${tone}` : 'tag'}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  );
}
