import { m } from '../../i18n/paraglide/messages';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';

export function HallPage() {
  return (
    <Page title={m.board_title()}>
      <h1 className="vh">{m.board_title()}</h1>
      <Skeleton />
    </Page>
  );
}
