import { type ReactNode, useId } from 'react';

interface PanelProps {
  title?: ReactNode;
  aside?: ReactNode;
  /** Air around the content; lists and tables reach the edges instead. */
  padded?: boolean;
  className?: string;
  children: ReactNode;
}

/** A titled card on the desk. */
export function Panel({ title, aside, padded, className, children }: PanelProps) {
  const id = useId();
  return (
    <section
      className={`panel${className ? ` ${className}` : ''}`}
      aria-labelledby={title ? id : undefined}
    >
      {title ? (
        <div className="panel__head">
          <h2 id={id}>{title}</h2>
          {aside}
        </div>
      ) : null}
      {padded ? <div className="panel__body">{children}</div> : children}
    </section>
  );
}
