import { useId } from 'react';
import { m } from '../i18n/paraglide/messages';
import { Icon } from './icon';

interface StepperProps {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** A small count, one step a press. */
export function Stepper({ label, value, min, max, onChange }: StepperProps) {
  const id = useId();
  return (
    <fieldset className="stepper bare" aria-label={label}>
      <button
        type="button"
        aria-label={m.ui_less()}
        disabled={value <= min}
        onClick={() => onChange(value - 1)}
      >
        <Icon name="dash" />
      </button>
      <output id={id}>{value}</output>
      <button
        type="button"
        aria-label={m.ui_more()}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
      >
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}
