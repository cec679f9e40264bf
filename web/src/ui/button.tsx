import { type ReactNode, useId } from 'react';
import { Go } from './go';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

type Kind = 'main' | 'quiet' | 'line' | 'text' | 'stop';

interface ButtonProps {
  children: ReactNode;
  kind?: Kind;
  icon?: IconName;
  /** Full width: the normal case on a phone. */
  block?: boolean;
  busy?: boolean;
  /** A disabled button always says why; the sentence stands under it. */
  disabledBecause?: ReactNode;
  /** A main deed of normal height, in console heads. */
  short?: boolean;
  href?: string;
  type?: 'button' | 'submit';
  form?: string;
  onClick?: () => void;
  className?: string;
  'aria-label'?: string;
}

/** One deed. One `main` a screen; the busy one keeps its place and takes no second press. */
export function Button(props: ButtonProps) {
  const { children, icon, busy = false, disabledBecause, href, type = 'button', form } = props;
  const reasonId = useId();
  const inner = (
    <>
      {icon && !busy ? <Icon name={icon} /> : null}
      {children}
    </>
  );
  if (href !== undefined && !disabledBecause) {
    return (
      <Go
        className={look(props)}
        href={href}
        onClick={props.onClick}
        aria-label={props['aria-label']}
      >
        {inner}
      </Go>
    );
  }
  const button = (
    <button
      className={look(props)}
      type={type}
      form={form}
      disabled={
        disabledBecause !== undefined && disabledBecause !== false && disabledBecause !== null
      }
      aria-busy={busy || undefined}
      aria-describedby={disabledBecause ? reasonId : undefined}
      aria-label={props['aria-label']}
      onClick={busy ? swallow : props.onClick}
    >
      {inner}
    </button>
  );
  if (!disabledBecause) return button;
  return (
    <div className="btn-why">
      {button}
      <p className="note center" id={reasonId}>
        {disabledBecause}
      </p>
    </div>
  );
}

function look({ kind = 'main', block = true, short, className }: ButtonProps): string {
  const names = ['btn', `btn--${kind}`];
  if (block) names.push('btn--block');
  if (kind === 'main') names.push('on-fill');
  if (short) names.push('btn--short');
  if (className) names.push(className);
  return names.join(' ');
}

/** A busy submit button must not send its form again. */
function swallow(event: { preventDefault(): void }): void {
  event.preventDefault();
}
