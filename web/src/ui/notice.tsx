import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

type Kind = 'plain' | 'plate' | 'leaf' | 'stop';

interface NoticeProps {
  kind?: Kind;
  icon?: IconName;
  title?: ReactNode;
  children?: ReactNode;
  /** Read out at once: the answer to something the reader just did. */
  announce?: boolean;
}

const icons: Record<Kind, IconName> = { plain: 'info', plate: 'info', leaf: 'check', stop: 'warn' };

/** Something that stays on the page: what happened, why, what next. */
export function Notice({ kind = 'plain', icon, title, children, announce }: NoticeProps) {
  const role = announce ? (kind === 'stop' ? 'alert' : 'status') : undefined;
  return (
    <div className={kind === 'plain' ? 'notice' : `notice notice--${kind}`} role={role}>
      <Icon name={icon ?? icons[kind]} />
      <div>
        {title ? <p className="notice__t">{title}</p> : null}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
