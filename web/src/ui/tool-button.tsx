import { Go } from './go';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface ToolButtonProps {
  icon: IconName;
  label: string;
  /** Said to a screen reader after the label: `，1 条未读`. */
  hint?: string;
  href?: string;
  onClick?: () => void;
  dot?: boolean;
}

/** The elder mode's tool in the top bar: the picture with its word under it. */
export function ToolButton({ icon, label, hint, href, onClick, dot }: ToolButtonProps) {
  const inner = (
    <>
      <Icon name={icon} />
      {label}
      {hint ? <span className="vh">{hint}</span> : null}
      {dot ? <span className="iconbtn__dot" /> : null}
    </>
  );
  if (href !== undefined) {
    return (
      <Go className="toolbtn" href={href} onClick={onClick}>
        {inner}
      </Go>
    );
  }
  return (
    <button className="toolbtn" type="button" onClick={onClick}>
      {inner}
    </button>
  );
}
