import { m } from '../i18n/paraglide/messages';
import { formatMoment } from '../ui/format';
import { Notice } from '../ui/notice';
import { useIsOld } from './use-is-old';

interface StaleNoticeProps {
  query: { isError: boolean; failureCount: number; data: unknown; dataUpdatedAt: number };
}

/** Over a list that could not be read anew: when it was seen. */
export function StaleNotice({ query }: StaleNoticeProps) {
  const old = useIsOld(query);
  if (query.data === undefined || !old) return null;
  const time = formatMoment(new Date(query.dataUpdatedAt));
  return (
    <div className="mt-3">
      <Notice icon="offline">{m.resident_offline_since({ time })}</Notice>
    </div>
  );
}
