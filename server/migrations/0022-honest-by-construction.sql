-- What waits for a second person, budgets, what was undone, questions to residents, and what an
-- auditor is asked to look at.

alter table transfer
  -- The attendance behind it names who came and who saw them come.
  add check (deed_kind <> 'session' or session_id is not null),
  -- A claim names who did it, its review who decided.
  add check (deed_kind <> 'claim' or (resident_id is not null and actor_person_id is not null)),
  -- With neither session nor claim two people vouch for it.
  add check (deed_kind <> 'by_hand' or
    (resident_id is not null and actor_person_id is not null and second_person_id is not null));

-- Attendances that were undone stay on record. What everyone reads and writes as `attendance` is
-- what stands; a column added here is added to the view as well.
alter table attendance rename to recorded_attendance;
alter table recorded_attendance
  -- What the rules were told when they first decided, so that they can be asked again.
  add column facts jsonb,
  -- Its points may have to be decided again; a job does what could not be done at once.
  add column unsettled_at timestamptz,
  add column undone_at timestamptz,
  add column undone_by uuid,
  -- The committee's or the auditor's words; an organizer takes back a slip of the hand without.
  add column undo_reason text,
  drop constraint attendance_community_id_session_id_resident_id_key,
  -- Undone by somebody.
  add check ((undone_at is null) = (undone_by is null));
-- A resident is in a session once; after an undone scan they may be scanned again.
create unique index recorded_attendance_once on recorded_attendance
  (community_id, session_id, resident_id) where undone_at is null;
-- The job's look-up; almost always empty.
create index recorded_attendance_unsettled on recorded_attendance (community_id, unsettled_at)
  where unsettled_at is not null;
create view attendance with (security_invoker = true) as
  select * from recorded_attendance where undone_at is null;
grant select, insert, update on attendance to linli_app;

-- Points on top of an attendance's own award, because of who else came or no longer did.
create table supplement (
  community_id uuid not null,
  transfer_id uuid not null,
  attendance_id uuid not null,
  -- The attendance whose coming or going changed the facts.
  caused_by uuid not null,
  primary key (community_id, transfer_id),
  foreign key (community_id, transfer_id) references transfer (community_id, id),
  foreign key (community_id, attendance_id) references recorded_attendance (community_id, id),
  foreign key (community_id, caused_by) references recorded_attendance (community_id, id)
);
-- All awards of an attendance, to decide it again or to undo it.
create index supplement_by_attendance on supplement (community_id, attendance_id);
call protect_by_community('supplement', 'select, insert');

-- Awards that wait for a second person. The row has the id of the transfer it may become.
create table award_approval (
  community_id uuid not null references community (id),
  id uuid not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'approved', 'refused', 'lapsed', 'withdrawn')),
  -- Why one person is not enough.
  cause text not null check (cause in ('entry_above', 'session_day_above', 'budget', 'by_hand')),
  resident_id uuid not null,
  points int not null check (points > 0),
  deed_kind text not null,
  deed_id uuid not null,
  -- The post as it will be made, with its explanation.
  post jsonb not null,
  maker_person_id uuid not null,
  proposed_at timestamptz not null,
  lapses_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  decision_reason text,
  primary key (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  -- Two people are two.
  check (decided_by <> maker_person_id),
  -- A person stands behind every yes and no, and a no has its reason.
  check ((state in ('approved', 'refused')) = (decided_by is not null)),
  check (state <> 'refused' or decision_reason is not null),
  check ((state = 'waiting') = (decided_at is null))
);
-- A deed waits once at a time.
create unique index award_approval_waiting on award_approval (community_id, deed_kind, deed_id)
  where state = 'waiting';
-- The queue, the most pressing first; the job that lets them lapse reads the same way.
create index award_approval_open on award_approval (community_id, lapses_at)
  where state = 'waiting';
create index award_approval_by_resident on award_approval
  (community_id, resident_id, proposed_at desc);
call protect_by_community('award_approval', 'select, insert, update');

-- The most points that an organizer (a month), an activity (a month) or a session may give alone.
create table award_budget (
  community_id uuid not null references community (id),
  scope text not null check (scope in ('organizer', 'activity', 'session')),
  -- The organizer's person, the activity, or the session.
  subject_id uuid not null,
  points_max int not null check (points_max >= 0),
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (community_id, scope, subject_id)
);
call protect_by_community('award_budget', 'select, insert, update, delete');

-- What residents said when they were asked whether they took part. Who was asked is computed.
create table participation_answer (
  community_id uuid not null,
  transfer_id uuid not null,
  resident_id uuid not null,
  took_part boolean not null,
  answered_at timestamptz not null,
  -- An answer is given once.
  primary key (community_id, transfer_id),
  foreign key (community_id, transfer_id) references transfer (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id)
);
-- The answers about an issuer's month are counted by day.
create index participation_answer_by_time on participation_answer (community_id, answered_at);
call protect_by_community('participation_answer', 'select, insert');

-- What an auditor is asked to look at. Nothing here takes anything from anyone.
create table review_item (
  community_id uuid not null references community (id),
  id uuid not null,
  kind text not null check (kind in ('denied', 'early_award', 'scan_burst', 'overlap',
    'repeated_few', 'odd_hours')),
  -- The same happening is one item, however often the job looks.
  item_key text not null,
  -- Whose awards it is about.
  person_id uuid not null,
  session_id uuid,
  resident_id uuid,
  transfer_id uuid,
  -- Figures for the words on the page, ids and numbers only.
  details jsonb not null,
  found_at timestamptz not null,
  outcome text check (outcome in ('in_order', 'corrected', 'passed_on')),
  closed_by uuid,
  closed_at timestamptz,
  primary key (community_id, id),
  unique (community_id, item_key),
  -- Nobody closes what is about themself.
  check (closed_by <> person_id),
  check ((outcome is null) = (closed_by is null) and (outcome is null) = (closed_at is null))
);
-- The queue, oldest first.
create index review_item_open on review_item (community_id, found_at) where outcome is null;
create index review_item_by_time on review_item (community_id, found_at desc, id desc);
call protect_by_community('review_item', 'select, insert, update');

create table review_note (
  community_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  person_id uuid not null,
  words text not null check (words <> ''),
  at timestamptz not null,
  primary key (community_id, id),
  foreign key (community_id, item_id) references review_item (community_id, id)
);
create index review_note_by_item on review_note (community_id, item_id, at);
call protect_by_community('review_note', 'select, insert');

-- What each issuer gave in a month, for the public page; written anew by a job.
create table issuer_month (
  community_id uuid not null references community (id),
  month date not null,
  person_id uuid not null,
  awards int not null,
  points bigint not null,
  residents int not null,
  -- Points that went to the five residents who got most.
  top_five_points bigint not null,
  undone int not null,
  denied int not null,
  counted_at timestamptz not null,
  primary key (community_id, month, person_id)
);
call protect_by_community('issuer_month', 'select, insert, update, delete');
