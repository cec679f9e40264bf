import { readAt } from '@linli/core/rules/draft/draft-path';
import type { Field } from '@linli/core/rules/fields/field';
import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { DayField } from '../../parts/day-field';
import { TimeField } from '../../parts/time-field';
import { useEditing } from '../draft/editing';
import { OrderInput } from './order-input';
import { ReachInput } from './reach-input';
import { TextInput } from './text-input';
import { useNames } from './use-names';
import { WeekdaysInput } from './weekdays-input';

interface LeafInputProps {
  id: string;
  field: Field;
  path: string;
}

/** The input for one kind of leaf. */
export function LeafInput({ id, field, path }: LeafInputProps) {
  const { document, readOnly, change } = useEditing();
  const value = readAt(document, path);
  const language = getLocale();
  switch (field.kind) {
    case 'text':
      return <TextInput id={id} path={path} />;
    case 'whole':
    case 'measure':
      return <NumberInput id={id} field={field} path={path} />;
    case 'date':
      return <DayField id={id} value={textOf(value)} onChange={(day) => change(path, day)} />;
    case 'time':
      return <TimeField id={id} value={textOf(value)} onChange={(time) => change(path, time)} />;
    case 'month_day':
    case 'capitals':
      return <ShortInput id={id} field={field} path={path} />;
    case 'choice':
      return (
        <Select
          id={id}
          value={textOf(value)}
          disabled={readOnly}
          options={field.options.map((option) => ({
            value: option.value,
            label: option.words[language],
          }))}
          onChange={(next) => change(path, next)}
        />
      );
    case 'yes_no':
      return (
        <Radio.Group
          aria-labelledby={id}
          value={value}
          disabled={readOnly}
          options={[
            { value: true, label: field.yes[language] },
            { value: false, label: field.no[language] },
          ]}
          onChange={(event) => change(path, event.target.value)}
        />
      );
    default:
      return <NamedInput id={id} field={field} path={path} />;
  }
}

/** A whole number, or a measure with up to three decimals. */
function NumberInput({ id, field, path }: LeafInputProps) {
  const { document, readOnly, change } = useEditing();
  const value = readAt(document, path);
  const limits =
    field.kind === 'whole'
      ? { min: field.min, max: field.max, precision: 0, suffix: field.unit?.[getLocale()] }
      : { min: 0.001, precision: 3 };
  return (
    <InputNumber
      id={id}
      value={typeof value === 'number' ? value : null}
      disabled={readOnly}
      onChange={(next) => change(path, next ?? undefined)}
      {...limits}
    />
  );
}

/** A few letters: a day of every year, or capitals as on a coupon. */
function ShortInput({ id, field, path }: LeafInputProps) {
  const { document, readOnly, change } = useEditing();
  const day = field.kind === 'month_day';
  return (
    <Input
      id={id}
      value={textOf(readAt(document, path))}
      placeholder={day ? '01-01' : undefined}
      maxLength={day ? 5 : 4}
      disabled={readOnly}
      onChange={(event) => change(path, event.target.value.toUpperCase())}
    />
  );
}

/** Inputs that point to other parts of the draft by name. */
function NamedInput({ id, field, path }: LeafInputProps) {
  const { document, readOnly, change } = useEditing();
  const names = useNames(field.kind === 'one_of' || field.kind === 'some_of' ? field.of : 'rules');
  const value = readAt(document, path);
  switch (field.kind) {
    case 'weekdays':
      return <WeekdaysInput id={id} path={path} />;
    case 'reach':
      return <ReachInput id={id} path={path} />;
    case 'order':
      return <OrderInput id={id} path={path} />;
    case 'one_of':
      return (
        <Select
          id={id}
          value={textOf(value)}
          disabled={readOnly}
          options={names}
          onChange={(next) => change(path, next)}
        />
      );
    case 'some_of':
      return (
        <Checkbox.Group
          aria-labelledby={id}
          value={Array.isArray(value) ? value : []}
          disabled={readOnly}
          options={names}
          onChange={(next) => change(path, next)}
        />
      );
    default:
      return null;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
