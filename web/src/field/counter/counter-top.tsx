import { m } from '../../i18n/paraglide/messages';
import { useDisplaySettings } from '../../ui/display-settings';
import { IconButton } from '../../ui/icon-button';
import { ToolButton } from '../../ui/tool-button';
import { TopBar } from '../../ui/top-bar';
import { useCounterDay, useCounters } from './use-counters';

/** The counter's name, what it handed out today, and the two ways on. */
export function CounterTop({ counterId, onScan }: { counterId: string; onScan: () => void }) {
  const counter = useCounters().data?.find((one) => one.id === counterId);
  const day = useCounterDay(counterId).data;
  const { elder } = useDisplaySettings();
  const Tool = elder ? ToolButton : IconButton;
  const line = day ? m.field_handed_today({ count: day.redemptions.length }) : undefined;
  return (
    <TopBar brand={{ name: counter?.name ?? m.field_redeem(), line }}>
      <Tool icon="home" label={m.field_home()} href="/" />
      <Tool icon="qr" label={m.field_scan()} onClick={onScan} />
      <Tool icon="list" label={m.field_today_list()} href={`/counters/${counterId}/today`} />
    </TopBar>
  );
}
