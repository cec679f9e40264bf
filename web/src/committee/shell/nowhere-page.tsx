import { m } from '../../i18n/paraglide/messages';
import { Trouble } from '../../ui/trouble';
import { Desk } from '../parts/desk';

/** An address that leads nowhere keeps the side, so that the way on is in sight. */
export function NowherePage() {
  return (
    <Desk title={m.ui_not_found_title()}>
      <Trouble title={m.ui_not_found_title()} why={m.ui_not_found_why()} />
    </Desk>
  );
}
