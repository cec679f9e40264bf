import type { ReactNode } from 'react';
import { Go } from './go';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface ResultButtonProps {
  children: ReactNode;
  icon?: IconName;
  /** The second choice, drawn as an outline. */
  ghost?: boolean;
  href?: string;
  onClick?: () => void;
}

/** A deed on a filled result screen. */
export function ResultButton({ children, icon, ghost, href, onClick }: ResultButtonProps) {
  const look = `btn ${ghost ? 'btn--ghost' : 'btn--on'} btn--block`;
  const inner = (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </>
  );
  if (href !== undefined) {
    return (
      <Go className={look} href={href} onClick={onClick}>
        {inner}
      </Go>
    );
  }
  return (
    <button className={look} type="button" onClick={onClick}>
      {inner}
    </button>
  );
}
