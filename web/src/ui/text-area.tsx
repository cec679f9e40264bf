import { type ReactNode, useId } from 'react';
import { FieldNotes } from './field';

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  rows?: number;
  help?: ReactNode;
  error?: ReactNode;
}

/** A few lines of words, with the label always in sight. */
export function TextArea({ label, value, onChange, maxLength, rows, help, error }: TextAreaProps) {
  const id = useId();
  const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows ?? 4}
        value={value}
        maxLength={maxLength}
        aria-invalid={error ? true : undefined}
        aria-describedby={described.join(' ') || undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
        onChange={keepControlled}
      />
      <FieldNotes id={id} help={help} error={error} />
    </div>
  );
}

/** React asks for onChange beside value; onInput is what both runtimes fire on every key. */
function keepControlled(): void {
  // Nothing: onInput has told already.
}
