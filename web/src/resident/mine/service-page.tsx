import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { formatDay, formatMinutes } from '../../ui/format';
import { Page } from '../../ui/page';
import { Sep } from '../../ui/sep';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { useResident } from '../use-resident';

/** Service in hours, apart from points: what a volunteer record is made of. */
export function ServicePage() {
  const { communityId } = useResident();
  const query = useQuery({
    queryKey: ['service-records', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/service-records', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
  return (
    <Page
      title={m.resident_service_record()}
      top={<TopBar title={m.resident_service_record()} back={{ href: '/mine' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query}>
        {({ totalMinutes, records }) =>
          records.length === 0 ? (
            <Empty>{m.resident_service_none()}</Empty>
          ) : (
            <>
              <section className="card">
                <p className="head num">
                  {m.resident_service_total({ time: formatMinutes(totalMinutes) })}
                </p>
                <p className="note">{m.resident_service_why()}</p>
              </section>
              <div className="mt-4">
                <Cells>
                  {records.map((record) => (
                    <Cell
                      key={record.id}
                      title={record.content}
                      why={
                        <>
                          {formatDay(record.day)}
                          {record.place ? (
                            <>
                              <Sep />
                              {record.place}
                            </>
                          ) : null}
                        </>
                      }
                      end={<span className="num">{formatMinutes(record.minutes)}</span>}
                    />
                  ))}
                </Cells>
              </div>
            </>
          )
        }
      </AnswerGate>
    </Page>
  );
}
