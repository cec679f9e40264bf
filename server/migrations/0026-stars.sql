-- 积分星级: what the rulebook's star schemes say of each resident. A star touches no points.

-- Only ever added to. The newest step of a resident in a scheme says where they stand.
create table star_event (
  community_id uuid not null references community (id),
  id uuid not null,
  resident_id uuid not null,
  scheme_key text not null,
  number int not null check (number > 0),
  kind text not null
    check (kind in ('proposed', 'granted', 'refused', 'lapsed', 'lost', 'ended')),
  -- The star it speaks of, by its number in the scheme.
  star int not null check (star between 1 and 10),
  -- What is held from then on; 0 for none.
  held int not null check (held between 0 and 10),
  held_since date,
  -- The last day on which others may object.
  notice_until date,
  -- By which version it was decided.
  rulebook_version int not null,
  recorded_on date not null,
  recorded_at timestamptz not null,
  primary key (community_id, id),
  -- Each step follows one that was read: of two jobs at once one writes it, the other nothing.
  unique (community_id, scheme_key, resident_id, number),
  foreign key (community_id, resident_id) references resident (community_id, id),
  -- What is held is held since a day.
  check ((held = 0) = (held_since is null)),
  -- Only a proposal is in notice.
  check ((kind = 'proposed') = (notice_until is not null)),
  -- What is granted is held.
  check (kind <> 'granted' or held = star)
);
-- The public notice and the committee's lists look for what is proposed now.
create index star_event_proposed on star_event (community_id, recorded_at desc, id desc)
  where kind = 'proposed';
call protect_by_community('star_event', 'select, insert');

create table star_objection (
  community_id uuid not null references community (id),
  id uuid not null,
  event_id uuid not null,
  objected_by uuid not null,
  objected_at timestamptz not null,
  reason text not null check (reason <> ''),
  holds boolean,
  answer text,
  decided_by uuid,
  decided_at timestamptz,
  primary key (community_id, id),
  -- A person objects to a proposal once.
  unique (community_id, event_id, objected_by),
  foreign key (community_id, event_id) references star_event (community_id, id),
  -- A verdict is given by somebody, with an answer.
  check ((holds is null) = (answer is null) and (holds is null) = (decided_by is null)
    and (holds is null) = (decided_at is null)),
  -- Two people are two: who objected does not decide.
  check (decided_by <> objected_by)
);
-- What waits for an answer; almost always empty.
create index star_objection_open on star_objection (community_id, event_id) where holds is null;
call protect_by_community('star_objection', 'select, insert, update');
