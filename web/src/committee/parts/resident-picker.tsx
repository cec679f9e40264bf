import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useRef, useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { useSeat } from '../use-seat';
import { inOneLine } from './in-one-line';
import { useSettled } from './use-settled';

export type ResidentRow = AnswerOf<'/api/communities/{communityId}/residents'>['residents'][number];

type PickerProps = {
  id?: string;
  /** Outside a form: what the field is for. */
  label?: string;
  /** Shown for residents that were chosen before the picker opened. */
  known?: { residentId: string; name: string }[];
  placeholder?: string;
} & (
  | { multiple?: false; value?: string; onChange?: (residentId: string | undefined) => void }
  | { multiple: true; value?: string[]; onChange?: (residentIds: string[]) => void }
);

/** Finds a resident by name, nickname or the end of the number, as the field of a form. */
export function ResidentPicker(props: PickerProps) {
  const { communityId } = useSeat();
  const [typed, setTyped] = useState('');
  const search = useSettled(typed);
  const seen = useRef(new Map(props.known?.map((one) => [one.residentId, one.name])));
  const found = useQuery({
    queryKey: ['residents', communityId, 'pick', search],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/residents', {
          params: { path: { communityId }, query: { search: search || undefined, limit: 20 } },
        }),
      ),
  });
  const residents = found.data?.residents.filter(({ state }) => state === 'active') ?? [];
  for (const resident of residents) seen.current.set(resident.id, lineOf(resident));
  const chosen = [props.value ?? []].flat();
  const ids = [...new Set([...residents.map(({ id }) => id), ...chosen])];
  const common = {
    id: props.id,
    'aria-label': props.label,
    showSearch: { filterOption: false as const, onSearch: setTyped },
    options: ids.map((value) => ({
      value,
      label: seen.current.get(value) ?? m.committee_reading(),
    })),
    loading: found.isFetching,
    placeholder: props.placeholder ?? m.committee_find_resident_hint(),
    notFoundContent: found.isPending ? m.ui_reading() : m.committee_nobody_found(),
  };
  if (props.multiple) {
    return (
      <Select<string[]>
        {...common}
        mode="multiple"
        value={props.value}
        onChange={(ids) => props.onChange?.(ids)}
      />
    );
  }
  return (
    <Select<string>
      {...common}
      allowClear
      value={props.value}
      onChange={(id: string | undefined) => props.onChange?.(id)}
    />
  );
}

/** Enough to tell two neighbours of one name apart. */
export function lineOf({ name, buildingName, room }: ResidentRow): string {
  const home = [buildingName, room].filter(Boolean).join(' ');
  return inOneLine(name, home);
}
