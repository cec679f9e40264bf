import { Chip } from './chip';

interface ChipsProps<Value extends string> {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** A row of filters of which one is on. */
export function Chips<Value extends string>(props: ChipsProps<Value>) {
  return (
    <fieldset className="chips bare" aria-label={props.label}>
      {props.options.map((option) => (
        <Chip
          key={option.value}
          pressed={option.value === props.value}
          onClick={() => props.onChange(option.value)}
        >
          {option.label}
        </Chip>
      ))}
    </fieldset>
  );
}
