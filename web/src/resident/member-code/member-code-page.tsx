import { useEffect, useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { now } from '../../ui/clock';
import { CodePlate } from '../../ui/code-plate';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { QrCode } from '../../ui/qr-code';
import { Sep } from '../../ui/sep';
import { Skeleton } from '../../ui/skeleton';
import { TopBar } from '../../ui/top-bar';
import { useResident } from '../use-resident';
import { useWakeLock } from '../use-wake-lock';
import { codeAt, untilNextMs } from './member-clock';
import { type MemberKey, useMemberKey } from './use-member-key';

/** Held out to the organizer. Drawn on the phone itself, so that a dead network costs nothing. */
export function MemberCodePage() {
  const { key, failed } = useMemberKey();
  useWakeLock();
  return (
    <Page
      title={m.resident_member_code()}
      top={
        <TopBar
          title={m.resident_member_code()}
          back={{ href: '/', label: m.resident_to_home() }}
        />
      }
    >
      {key ? <RotatingCode memberKey={key} /> : null}
      {!key && !failed ? <Skeleton lines={6} /> : null}
      {!key && failed ? (
        <Notice kind="stop" icon="offline" title={m.resident_code_missing()} announce>
          {m.resident_code_missing_why()}
        </Notice>
      ) : null}
      {key ? (
        <>
          <p className="note center mt-4">{m.resident_code_rotates()}</p>
          <div className="mt-5">
            <Notice kind="plate" title={m.resident_code_fails()}>
              <p>{m.resident_code_fails_help()}</p>
              <p>{m.resident_code_brighter()}</p>
              {failed ? <p>{m.resident_code_offline()}</p> : null}
            </Notice>
          </div>
        </>
      ) : null}
    </Page>
  );
}

function RotatingCode({ memberKey }: { memberKey: MemberKey }) {
  const { name, communityName, buildingName } = useResident();
  const code = useCode(memberKey);
  return (
    <>
      <CodePlate
        ask={m.resident_code_ask()}
        code={<QrCode text={code} label={m.resident_code_of({ name })} size="l" />}
        name={name}
        foot={
          <>
            {communityName}
            {buildingName ? (
              <>
                <Sep />
                {buildingName}
              </>
            ) : null}
          </>
        }
      />
      <p className="note center num mt-4">{inFours(code)}</p>
    </>
  );
}

/** The code in letters, for the day no camera works: M1. 0410 6110 W86V … */
function inFours(code: string): string {
  return code.replace(/(.{3})/, '$1 ').replace(/([0-9A-Z]{4})(?=[0-9A-Z])/g, '$1 ');
}

/** The code of this half minute. A phone that slept asks again on waking. */
function useCode(memberKey: MemberKey): string {
  const [atMs, setAtMs] = useState(() => now().getTime() + memberKey.aheadMs);
  useEffect(() => {
    let timer = 0;
    const draw = () => {
      window.clearTimeout(timer);
      const current = now().getTime() + memberKey.aheadMs;
      setAtMs(current);
      timer = window.setTimeout(draw, untilNextMs(current));
    };
    draw();
    document.addEventListener('visibilitychange', draw);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', draw);
    };
  }, [memberKey.aheadMs]);
  return codeAt(memberKey, atMs);
}
