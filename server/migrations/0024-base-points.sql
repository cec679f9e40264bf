-- What an account was given and when it began anew, by the calendar: the transfers say what, this
-- says when without looking through all of them.
create table account_term (
  community_id uuid not null,
  account_id uuid not null,
  -- When the calendar first met it: no reset before that day is made up for.
  opened_on date not null,
  base_given_on date,
  reset_on date,
  primary key (community_id, account_id)
);
call protect_by_community('account_term', 'select, insert, update');

alter table award_approval
  -- A decision by analogy is in notice until then; null where none is asked for.
  add column opens_at timestamptz,
  -- The rulebook wants a residents' representative among the two.
  add column needs_representative boolean not null default false,
  -- There is time to agree after the notice.
  add check (opens_at < lapses_at);
