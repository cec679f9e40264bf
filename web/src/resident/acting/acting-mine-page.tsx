import { proxyDeeds } from '@linli/core/people/proxy-terms';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { ResidentTabs } from '../tabs';
import { type ActingFor, actFor } from './acting-for';

/** In place of one's own corner: what one may do for the other, and the way back to oneself. */
export function ActingMinePage({ acting }: { acting: ActingFor }) {
  const may = (deed: ActingFor['deeds'][number]) => acting.deeds.includes(deed);
  return (
    <Page
      title={m.resident_tab_mine()}
      top={<TopBar title={m.resident_tab_mine()} />}
      tabs={<ResidentTabs />}
    >
      <section className="card">
        <h2 className="title">{m.resident_acting_for({ name: acting.name })}</h2>
        <p className="mt-3">
          {m.resident_acting_may({
            deeds: acting.deeds.map((deed) => proxyDeeds[deed][getLocale()]).join('、'),
          })}
        </p>
        <p className="note mt-3">{m.resident_acting_told()}</p>
      </section>
      <div className="mt-4">
        <Cells>
          {may('see_history') ? (
            <Cell icon="list" title={m.resident_history()} href="/history" arrow />
          ) : null}
          {may('see_history') ? (
            <Cell icon="heart" title={m.resident_service_record()} href="/mine/service" arrow />
          ) : null}
          {may('claim') ? (
            <Cell icon="send" title={m.resident_claims()} href="/claims" arrow />
          ) : null}
          {may('check_in') ? (
            <Cell icon="sun" title={m.resident_check_in()} href="/check-in" arrow />
          ) : null}
          {may('reserve') ? (
            <Cell icon="qr" title={m.resident_codes_of()} href="/mall/codes" arrow />
          ) : null}
          {may('appeal') ? (
            <Cell icon="info" title={m.resident_deductions()} href="/mine/deductions" arrow />
          ) : null}
          {may('see_messages') ? (
            <Cell icon="bell" title={m.resident_messages()} href="/messages" arrow />
          ) : null}
        </Cells>
      </div>
      <div className="actions mt-5">
        <Button icon="person" onClick={() => actFor(null)}>
          {m.resident_acting_stop()}
        </Button>
      </div>
    </Page>
  );
}
