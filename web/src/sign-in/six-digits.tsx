import { wordsOf } from '../api/refusal';
import { Field } from '../ui/field';

interface SixDigitsProps {
  label: string;
  help?: string;
  value: string;
  onChange: (value: string) => void;
  error: unknown;
}

/** A code of an authenticator: people type the space they see. */
export function SixDigits({ label, help, value, onChange, error }: SixDigitsProps) {
  return (
    <Field
      label={label}
      help={help}
      value={value}
      onChange={(typed) => onChange(typed.replace(/\D/g, '').slice(0, 6))}
      code
      inputMode="numeric"
      autoComplete="one-time-code"
      error={error ? wordsOf(error) : undefined}
    />
  );
}
