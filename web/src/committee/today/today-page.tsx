import { Button } from 'antd';
import { m } from '../../i18n/paraglide/messages';

export function TodayPage() {
  return (
    <main className="desk" tabIndex={-1}>
      <h1>{m.committee_title()}</h1>
      <Button type="primary">{m.ui_try_again()}</Button>
    </main>
  );
}
