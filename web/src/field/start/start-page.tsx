import { m } from '../../i18n/paraglide/messages';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { TopBar } from '../../ui/top-bar';

export function StartPage() {
  return (
    <Page title={m.field_title()} top={<TopBar brand={{ name: m.field_title() }} />}>
      <Skeleton />
    </Page>
  );
}
