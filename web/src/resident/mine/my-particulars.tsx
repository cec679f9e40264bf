import { m } from '../../i18n/paraglide/messages';
import { Avatar } from '../../ui/avatar';
import { type Fact, Facts } from '../../ui/facts';
import { formatDay } from '../../ui/format';
import { Sep } from '../../ui/sep';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { useResident } from '../use-resident';
import { type MyMembership, useMyMembership } from './use-my-membership';
import './mine.css';

/** Name, home and household as the committee has them. */
export function MyParticulars() {
  const { communityName } = useResident();
  const query = useMyMembership();
  return (
    <>
      <StaleNotice query={query} />
      <AnswerGate query={query} lines={3}>
        {(mine) => (
          <section className="card">
            <div className="card--who">
              <Avatar name={mine.nickname ?? mine.name} large />
              <div>
                <h2 className="title">{mine.name}</h2>
                <p className="note">
                  {communityName}
                  {mine.nickname ? (
                    <>
                      <Sep />
                      {mine.nickname}
                    </>
                  ) : null}
                </p>
              </div>
            </div>
            <Facts className="mt-3" facts={factsOf(mine)} />
          </section>
        )}
      </AnswerGate>
    </>
  );
}

function factsOf(mine: MyMembership): Fact[] {
  const { buildingName, room, maskedPhone, household } = mine;
  const facts: Fact[] = [];
  const home = [buildingName, room].filter(Boolean);
  if (home.length > 0) facts.push({ term: m.resident_building(), what: home.join(' ') });
  if (household.length > 1) {
    const names = household.map((member) => member.name).join('、');
    facts.push({ term: m.resident_household(), what: names });
  }
  if (maskedPhone) facts.push({ term: m.resident_phone(), what: maskedPhone });
  facts.push({ term: m.resident_registered(), what: formatDay(mine.registeredAt) });
  return facts;
}
