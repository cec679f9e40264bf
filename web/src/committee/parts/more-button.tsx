import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';

interface MoreButtonProps {
  list: { more: (() => void) | undefined; reading: boolean };
}

/** Under a list that goes on. */
export function MoreButton({ list }: MoreButtonProps) {
  if (!list.more) return null;
  return (
    <div className="more-row">
      <Button kind="quiet" block={false} busy={list.reading} onClick={list.more}>
        {m.committee_more()}
      </Button>
    </div>
  );
}
