import { m } from '../../i18n/paraglide/messages';
import { useDisplaySettings } from '../../ui/display-settings';
import { formatDay, formatMoment, formatNumber } from '../../ui/format';
import { Plate } from '../../ui/plate';
import { useIsOld } from '../use-is-old';
import { useResident } from '../use-resident';
import { usableUntil } from './usable-until';
import { type Balance, useBalance } from './use-balance';

/** The plate of the home page. What this phone never learned it does not make up. */
export function BalancePlate() {
  const { elder } = useDisplaySettings();
  const { acting } = useResident();
  const query = useBalance();
  const old = useIsOld(query);
  const balance = query.data;
  const household = balance?.holder === 'household';
  return (
    <Plate
      label={labelOf(household, acting !== null)}
      figure={balance ? formatNumber(balance.balance) : m.resident_balance_dash()}
      foot={footOf(balance, old, query.dataUpdatedAt)}
      code={
        acting
          ? undefined
          : {
              href: '/member-code',
              label: elder ? m.resident_show_member_code() : m.resident_member_code(),
            }
      }
    />
  );
}

function labelOf(household: boolean, acting: boolean): string {
  if (acting) return m.ui_points();
  return household ? m.resident_household_points() : m.resident_my_points();
}

function footOf(balance: Balance | undefined, old: boolean, seenAt: number): string {
  if (!balance) return old ? m.resident_balance_unknown() : m.ui_reading();
  if (old) return m.resident_seen_at({ time: formatMoment(new Date(seenAt)) });
  const usable = usableUntil(balance.lots);
  if (usable.kind === 'none') return m.resident_no_points_yet();
  if (usable.kind === 'always') return m.resident_usable_always();
  const day = formatDay(usable.day);
  if (usable.kind === 'until') return m.resident_usable_until({ day });
  return m.resident_usable_part({ points: formatNumber(usable.points), day });
}
