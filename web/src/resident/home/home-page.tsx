import { m } from '../../i18n/paraglide/messages';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { TopBar } from '../../ui/top-bar';
import { ResidentTabs } from '../tabs';

export function HomePage() {
  return (
    <Page
      title={m.resident_tab_home()}
      top={<TopBar brand={{ name: m.ui_product() }} />}
      tabs={<ResidentTabs />}
    >
      <Skeleton />
    </Page>
  );
}
