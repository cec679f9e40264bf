-- 帮扶: an active resident and one who is not yet, who take part together. A pair begins only when
-- both agreed; until then it is a request.

-- Who would like the committee to find them a partner; which side they are on, their points say.
create table mentoring_wish (
  community_id uuid not null references community (id),
  resident_id uuid not null,
  wished_at timestamptz not null,
  primary key (community_id, resident_id),
  foreign key (community_id, resident_id) references resident (community_id, id)
);
call protect_by_community('mentoring_wish', 'select, insert, delete');

-- Names that were tried and led to nobody: few a day, so that nobody fishes for neighbours.
create table mentoring_try (
  community_id uuid not null references community (id),
  id uuid not null,
  resident_id uuid not null,
  tried_at timestamptz not null,
  primary key (community_id, id)
);
-- "How many tries today" of one resident.
create index mentoring_try_by_resident on mentoring_try (community_id, resident_id, tried_at desc);
call protect_by_community('mentoring_try', 'select, insert, delete');

create table mentoring_request (
  community_id uuid not null references community (id),
  id uuid not null,
  mentor_resident_id uuid not null,
  learner_resident_id uuid not null,
  asked_by text not null check (asked_by in ('mentor', 'learner', 'committee')),
  asked_by_person uuid not null,
  asked_at timestamptz not null,
  -- Null until that side has agreed; the asking side agrees by asking.
  mentor_agreed_at timestamptz,
  learner_agreed_at timestamptz,
  -- Consent given at the desk or on paper: who wrote it down, and what was seen.
  consent_recorded_by uuid,
  consent_note text,
  outcome text check (outcome in ('agreed', 'declined', 'withdrawn')),
  closed_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, mentor_resident_id) references resident (community_id, id),
  foreign key (community_id, learner_resident_id) references resident (community_id, id),
  -- Nobody brings themself along.
  check (mentor_resident_id <> learner_resident_id),
  -- A settled request says when.
  check ((outcome is null) = (closed_at is null)),
  -- A pair begins with both or not at all.
  check (outcome is distinct from 'agreed'
    or (mentor_agreed_at is not null and learner_agreed_at is not null)),
  -- Who writes a consent down says what it rests on.
  check ((consent_recorded_by is null) = (consent_note is null))
);
-- The same two are asked once at a time, whoever asks.
create unique index mentoring_request_open on mentoring_request
  (community_id, mentor_resident_id, learner_resident_id) where outcome is null;
-- The page of either side.
create index mentoring_request_by_learner on mentoring_request
  (community_id, learner_resident_id, asked_at desc);
create index mentoring_request_by_mentor on mentoring_request
  (community_id, mentor_resident_id, asked_at desc);
call protect_by_community('mentoring_request', 'select, insert, update');

-- A living pair has `ended_at is null`.
create table mentoring_pair (
  community_id uuid not null references community (id),
  id uuid not null,
  mentor_resident_id uuid not null,
  learner_resident_id uuid not null,
  request_id uuid not null,
  began_on date not null,
  -- The first day that is no longer part of it, by the rules under which it began.
  ends_on date not null,
  ended_at timestamptz,
  ended_on date,
  ended_by text check (ended_by in ('mentor', 'learner', 'committee', 'program')),
  ended_by_person uuid,
  -- Words of a person, or why the program ended it: over, left, household, grown.
  end_reason text,
  created_at timestamptz not null,
  primary key (community_id, id),
  foreign key (community_id, mentor_resident_id) references resident (community_id, id),
  foreign key (community_id, learner_resident_id) references resident (community_id, id),
  -- A request becomes a pair once.
  unique (community_id, request_id),
  foreign key (community_id, request_id) references mentoring_request (community_id, id),
  -- Nobody brings themself along.
  check (mentor_resident_id <> learner_resident_id),
  -- At least one day.
  check (ends_on > began_on),
  -- An end says when, on which day of the community, and by whom.
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_on is null))
);
-- A learner has one mentor at a time.
create unique index mentoring_pair_of_learner on mentoring_pair
  (community_id, learner_resident_id) where ended_at is null;
-- Pairs of a mentor and of a learner, ended ones included: the cooldown counts them.
create index mentoring_pair_by_mentor on mentoring_pair (community_id, mentor_resident_id);
create index mentoring_pair_by_learner on mentoring_pair (community_id, learner_resident_id);
call protect_by_community('mentoring_pair', 'select, insert, update');
