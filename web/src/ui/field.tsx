import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { Icon } from './icon';

interface FieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id' | 'className'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  help?: ReactNode;
  /** Says what to do, not only that it is wrong. */
  error?: ReactNode;
  /** Set in the code font: redemption codes. */
  code?: boolean;
}

/** A labelled line of input; the label never hides in the placeholder. */
export function Field({ label, value, onChange, help, error, code, ...input }: FieldProps) {
  const id = useId();
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className={code ? 'field__code' : undefined}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
        onChange={keepControlled}
      />
      <FieldNotes id={id} help={help} error={error} />
    </div>
  );
}

/** The lines under an input, for inputs of other kinds as well. */
export function FieldNotes({
  id,
  help,
  error,
}: {
  id: string;
  help?: ReactNode;
  error?: ReactNode;
}) {
  return (
    <>
      {help ? (
        <p className="field__help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      {error ? (
        <p className="field__error" id={`${id}-error`} role="alert">
          <Icon name="warn" />
          {error}
        </p>
      ) : null}
    </>
  );
}

/** React asks for onChange beside value; onInput is what both runtimes fire on every key. */
function keepControlled(): void {
  // Nothing: onInput has told already.
}
