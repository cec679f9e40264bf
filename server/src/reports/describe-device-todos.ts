import type { WaitingThing } from './describe-todos';
import type { DeviceFigures } from './reports.queries';

/** What machines leave to people. */
export function describeDeviceTodos({ held, reversals }: DeviceFigures): WaitingThing[] {
  return [
    {
      kind: 'device_reversals',
      count: reversals,
      detail: {
        zh: '有人提出把一段设备记分全部冲正，等另一位确认',
        en: 'Somebody proposed to undo a range of a machine; another person must confirm',
      },
      link: '/machine-reversals',
    },
    {
      kind: 'device_events',
      count: held,
      detail: {
        zh: '量太大、时间不对或次数太多，没有自动记分',
        en: 'Too much, at a wrong time or too often; not awarded by itself',
      },
      link: '/machine-events',
    },
  ];
}
