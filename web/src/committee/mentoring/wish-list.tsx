import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { RecordList } from '../parts/record-list';
import type { WishRow } from './use-mentoring';

interface WishListProps {
  wishes: WishRow[];
  onMatch: ((wish: WishRow) => void) | undefined;
}

/** Those who asked the committee to find them a partner. */
export function WishList({ wishes, onMatch }: WishListProps) {
  return (
    <RecordList
      label={m.committee_mentoring_wishes()}
      rows={wishes}
      keyOf={(row) => row.residentId}
      acts={
        onMatch
          ? (row) => (
              <Button kind="quiet" block={false} onClick={() => onMatch(row)}>
                {m.committee_match()}
              </Button>
            )
          : undefined
      }
      actsTitle={m.committee_match()}
      columns={[
        { key: 'name', title: m.committee_name(), render: (row) => row.name, narrow: 'title' },
        { key: 'home', title: m.committee_home(), render: (row) => row.buildingName },
        {
          key: 'role',
          title: m.committee_mentoring_side(),
          render: (row) =>
            row.role === 'mentor' ? m.committee_would_bring() : m.committee_would_come(),
        },
        { key: 'since', title: m.committee_since(), render: (row) => formatDay(row.wishedAt) },
      ]}
    />
  );
}
