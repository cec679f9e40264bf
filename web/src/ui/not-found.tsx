import { m } from '../i18n/paraglide/messages';
import { Page } from './page';
import { TopBar } from './top-bar';
import { Trouble } from './trouble';

export function NotFound() {
  return (
    <Page title={m.ui_not_found_title()} top={<TopBar brand={{ name: m.ui_product() }} />}>
      <h1 className="vh">{m.ui_not_found_title()}</h1>
      <Trouble title={m.ui_not_found_title()} why={m.ui_not_found_why()} />
    </Page>
  );
}
