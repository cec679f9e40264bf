import type { ReactNode } from 'react';
import { Go } from './go';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface ChipProps {
  children: ReactNode;
  icon?: IconName;
  /** Given: the chip is a filter that is on or off. */
  pressed?: boolean;
  href?: string;
  onClick?: () => void;
}

export function Chip({ children, icon, pressed, href, onClick }: ChipProps) {
  const inner = (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </>
  );
  if (href !== undefined) {
    return (
      <Go className="chip" href={href} onClick={onClick}>
        {inner}
      </Go>
    );
  }
  return (
    <button className="chip" type="button" aria-pressed={pressed} onClick={onClick}>
      {inner}
    </button>
  );
}
