import { allows } from '@linli/contract/permissions';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { formatMinutes } from '../../ui/format';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Skeleton } from '../../ui/skeleton';
import { TopBar } from '../../ui/top-bar';
import { ActingMinePage } from '../acting/acting-mine-page';
import { useBalance } from '../balance/use-balance';
import { useDeductions } from '../deductions/use-deductions';
import { useInspectionGrades } from '../inspections/use-inspection-grades';
import { useNotifications } from '../notifications/use-notifications';
import { useReferrals } from '../referrals/use-referrals';
import { useStars } from '../stars/use-stars';
import { ResidentTabs } from '../tabs';
import { useResident } from '../use-resident';
import { LevelCard } from './level-card';
import { MyParticulars } from './my-particulars';
import { SignOutDeed } from './sign-out-deed';
import { useLevel } from './use-level';
import { useMyMembership } from './use-my-membership';

/** The resident's own corner: who one is here, one's records, and how this phone behaves. */
export function MinePage() {
  const { acting } = useResident();
  return acting ? <ActingMinePage acting={acting} /> : <OwnMinePage />;
}

function OwnMinePage() {
  const isWhole = useIsWhole();
  return (
    <Page
      title={m.resident_tab_mine()}
      top={<TopBar title={m.resident_tab_mine()} />}
      tabs={<ResidentTabs />}
    >
      {isWhole ? <Corner /> : <Skeleton lines={8} />}
    </Page>
  );
}

function Corner() {
  const { slug } = useResident();
  return (
    <>
      <MyParticulars />
      <LevelCard />
      <section className="section">
        <Cells>
          <MessagesCell />
        </Cells>
      </section>
      <Section title={m.resident_group_record()}>
        <Cells>
          <Cell icon="list" title={m.resident_history()} href="/history" arrow />
          <Cell icon="send" title={m.resident_claims()} href="/claims" arrow />
          <Cell icon="check" title={m.resident_check_all()} href="/receipts" arrow />
          <ServiceCell />
          <Cell icon="sun" title={m.resident_check_in()} href="/check-in" arrow />
          <Cell icon="list" title={m.resident_polls()} href="/polls" arrow />
          <Cell icon="people" title={m.resident_mentoring()} href="/mentoring" arrow />
          <ReferralsCell />
          <Cell icon="qr" title={m.resident_my_codes()} href="/mall/codes" arrow />
          <StarsCell />
          <InspectionsCell />
          <DeductionsCell />
          <Cell icon="book" title={m.resident_rules()} href={`/board/${slug}/rules`} arrow />
        </Cells>
      </Section>
      <Section title={m.resident_group_settings()}>
        <Cells>
          <Cell icon="text" title={m.resident_display()} href="/mine/display" arrow />
          <Cell icon="roofs" title={m.resident_board_settings()} href="/mine/board" arrow />
          <Cell icon="people" title={m.resident_family()} href="/mine/family" arrow />
          <Cell icon="check" title={m.resident_consents()} href="/mine/consents" arrow />
          <Cell icon="sort" title={m.resident_machines()} href="/mine/machines" arrow />
          <Cell icon="heart" title={m.resident_proxies()} href="/mine/proxies" arrow />
          <Cell icon="phone" title={m.resident_devices()} href="/mine/devices" arrow />
          <Cell icon="refresh" title={m.resident_renew()} href="/mine/renew" arrow />
        </Cells>
      </Section>
      <MyWork />
      <div className="mt-6">
        <SignOutDeed />
      </div>
    </>
  );
}

/** Until it is known which rows there are: the page comes whole, and none moves under a finger. */
function useIsWhole(): boolean {
  const reads = [
    useMyMembership(),
    useLevel(),
    useNotifications(),
    useBalance(),
    useReferrals(),
    useStars(),
    useInspectionGrades(),
    useDeductions(),
  ];
  return reads.every(({ isLoading }) => !isLoading);
}

function MessagesCell() {
  const { data } = useNotifications();
  return (
    <Cell
      icon="bell"
      title={m.resident_messages()}
      why={data?.unread ? m.resident_messages_unread({ count: data.unread }) : undefined}
      href="/messages"
      arrow
    />
  );
}

/** Only where there is something to read: most never have any. */
function DeductionsCell() {
  const { data } = useDeductions();
  if (!data || data.deductions.length === 0) return null;
  return <Cell icon="info" title={m.resident_deductions()} href="/mine/deductions" arrow />;
}

/** Only where bringing a neighbour counts, or did. */
function ReferralsCell() {
  const { data } = useReferrals();
  if (!data || (data.terms === null && data.neighbours.length === 0)) return null;
  return <Cell icon="people" title={m.resident_referrals()} href="/mine/referrals" arrow />;
}

/** Only where the rules have a scheme of stars. */
function StarsCell() {
  const { data } = useStars();
  if (!data || data.schemes.length === 0) return null;
  const held = data.schemes.flatMap((scheme) => scheme.held?.name[getLocale()] ?? []);
  return (
    <Cell
      icon="sun"
      title={m.resident_stars()}
      why={held.length > 0 ? held.join(m.resident_comma()) : undefined}
      href="/mine/stars"
      arrow
    />
  );
}

/** Where homes are inspected only. */
function InspectionsCell() {
  const { data } = useInspectionGrades();
  if (!data || data.grades.length === 0) return null;
  return <Cell icon="roofs" title={m.resident_inspections()} href="/mine/inspections" arrow />;
}

function ServiceCell() {
  const { data } = useBalance();
  return (
    <Cell
      icon="heart"
      title={m.resident_service_record()}
      why={
        data ? m.resident_service_total({ time: formatMinutes(data.serviceMinutes) }) : undefined
      }
      href="/mine/service"
      arrow
    />
  );
}

/** The other doors of the house, for those who have a key. */
function MyWork() {
  const { roles } = useResident();
  const field = allows(roles, 'attendance.record');
  const counter = !field && allows(roles, 'counter.redeem');
  const desk = allows(roles, 'report.read');
  if (!field && !counter && !desk) return null;
  return (
    <Section title={m.resident_group_work()}>
      <Cells>
        {field ? <Cell icon="qr" title={m.resident_open_field()} href="/field/" arrow /> : null}
        {counter ? (
          <Cell icon="bag" title={m.resident_open_counter()} href="/field/" arrow />
        ) : null}
        {desk ? (
          <Cell icon="chart" title={m.resident_open_committee()} href="/committee/" arrow />
        ) : null}
      </Cells>
    </Section>
  );
}
