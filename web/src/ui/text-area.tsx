import { useId } from 'react';
import { FieldNotes } from './field';

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  help?: string;
}

/** Several lines in one's own words. */
export function TextArea({ label, value, onChange, maxLength, help }: TextAreaProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={value}
        maxLength={maxLength}
        aria-describedby={help ? `${id}-help` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
        onChange={() => undefined}
      />
      <FieldNotes id={id} help={help} />
    </div>
  );
}
