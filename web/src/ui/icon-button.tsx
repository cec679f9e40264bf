import { Go } from './go';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface IconButtonProps {
  icon: IconName;
  /** The accessible name; in elder mode a ToolButton with a visible word is kinder. */
  label: string;
  href?: string;
  onClick?: () => void;
  dot?: boolean;
  className?: string;
}

export function IconButton({ icon, label, href, onClick, dot, className }: IconButtonProps) {
  const look = `iconbtn${className ? ` ${className}` : ''}`;
  const inner = (
    <>
      <Icon name={icon} />
      {dot ? <span className="iconbtn__dot" /> : null}
    </>
  );
  if (href !== undefined) {
    return (
      <Go className={look} href={href} aria-label={label} onClick={onClick}>
        {inner}
      </Go>
    );
  }
  return (
    <button className={look} type="button" aria-label={label} onClick={onClick}>
      {inner}
    </button>
  );
}
