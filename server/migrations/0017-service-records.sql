-- Service records that two people stand for, and what makes a service safe to take part in.

-- What an activity asks of those who take part; it is looked at again at every scan.
alter table activity
  -- The unit that records and certifies; empty where the community does it itself.
  add column recording_unit text not null default '',
  add column min_age int check (min_age >= 0), add column max_age int check (max_age >= 0),
  -- The name of a training, as it stands in the dossiers of those who had it.
  add column required_training text,
  add column required_qualification text check (required_qualification in ('medical', 'legal',
    'psychology', 'teaching', 'social_work', 'electrical', 'driving', 'other')),
  -- An activity for nobody would refuse everyone without saying so.
  add constraint activity_ages_meet check (min_age <= max_age);

-- Null until the start: then the list of those signed up is taken down and never changes.
alter table session add column roster_frozen_at timestamptz;
-- The job looks for sessions that have begun and whose roster is open still.
create index session_roster_open on session (community_id, starts_at)
  where roster_frozen_at is null;

-- The very words of risk the person agreed to; null where there was nothing to agree to.
alter table signup add column risk_text_agreed text;

-- Evidence for the insurer: who was signed up when the session began. Insert only.
create table frozen_roster (
  community_id uuid not null references community (id),
  session_id uuid not null, resident_id uuid not null,
  signed_up_at timestamptz not null, risk_text_agreed text,
  frozen_at timestamptz not null,
  primary key (community_id, session_id, resident_id),
  foreign key (community_id, session_id) references session (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id)
);
call protect_by_community('frozen_roster', 'select, insert');

-- Someone entered late attended like the others: no scan that comes after counts a second time.
alter table attendance drop constraint attendance_way_check;
alter table attendance add constraint attendance_way_check check (
  way in ('camera', 'hand_scanner', 'photo', 'typed_code', 'phone', 'roster', 'late_entry'));

-- A record is signed by a second person and evaluated; its minutes, time and place never change.
alter table service_record
  add column kind text not null default 'attendance', add column session_id uuid,
  -- The stretch that counts; what two sessions share is counted once.
  add column began_at timestamptz, add column ended_at timestamptz,
  add column leader_person_id uuid,
  -- The last day for signature and evaluation; null for records older than this clock.
  add column due_on date,
  add column reverses_id uuid,
  -- The record that a correction stands in for.
  add column replaces_id uuid,
  -- Why a record was reversed, corrected or entered late.
  add column reason text not null default '',
  add column confirmed_by uuid, add column confirmed_at timestamptz,
  add column quality text check (quality in ('excellent', 'good', 'fair', 'poor')),
  add column evaluated_by uuid, add column evaluated_at timestamptz;

-- The owner, too, is behind the wall; it is lowered while the older records get their times.
alter table service_record no force row level security;
alter table attendance no force row level security;
alter table session no force row level security;
update service_record record
set session_id = attendance.session_id, began_at = attendance.checked_in_at,
  ended_at = attendance.checked_in_at + make_interval(mins => record.minutes),
  leader_person_id = session.organizer_person_id,
  recorded_by = coalesce(record.recorded_by, attendance.checked_in_by)
from attendance join session on session.community_id = attendance.community_id
  and session.id = attendance.session_id
where attendance.community_id = record.community_id and attendance.id = record.attendance_id;
alter table service_record force row level security;
alter table attendance force row level security;
alter table session force row level security;

alter table service_record
  alter column kind drop default, alter column session_id set not null,
  alter column began_at set not null, alter column ended_at set not null,
  drop constraint service_record_minutes_check,
  drop constraint service_record_community_id_attendance_id_key,
  add constraint service_record_kind_known
    check (kind in ('attendance', 'late_entry', 'correction', 'reversal')),
  -- A reversal takes away what another row gave; every other row gives.
  add constraint service_record_reversal_takes check (
    case when kind = 'reversal' then minutes < 0 and reverses_id is not null
      else minutes > 0 and reverses_id is null end),
  add constraint service_record_correction_replaces
    check ((kind = 'correction') = (replaces_id is not null)),
  -- A signature has its time.
  add constraint service_record_signed check ((confirmed_by is null) = (confirmed_at is null)),
  add constraint service_record_evaluated check (
    (quality is null) = (evaluated_by is null) and (quality is null) = (evaluated_at is null)),
  -- Whoever reverses second comes too late.
  add constraint service_record_reversed_once unique (community_id, reverses_id),
  add foreign key (community_id, session_id) references session (community_id, id),
  add foreign key (community_id, reverses_id) references service_record (community_id, id),
  add foreign key (community_id, replaces_id) references service_record (community_id, id);
-- An attendance is recorded once, whatever is corrected after.
create unique index service_record_of_attendance on service_record (community_id, attendance_id)
  where kind in ('attendance', 'late_entry');
-- The sheet of one session.
create index service_record_by_session on service_record (community_id, session_id);
-- What waits for a signature or an evaluation, the oldest first.
create index service_record_open on service_record (community_id, due_on)
  where kind <> 'reversal' and (confirmed_at is null or evaluated_at is null);
-- Signature and evaluation are the only things ever added to a record.
grant update (confirmed_by, confirmed_at, quality, evaluated_by, evaluated_at)
  on service_record to linli_app;

-- A resident says that a record is wrong.
create table service_correction (
  community_id uuid not null references community (id), id uuid not null,
  record_id uuid not null, resident_id uuid not null,
  says text not null, asked_at timestamptz not null,
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'corrected', 'refused')),
  answer text,
  answered_by uuid, answered_at timestamptz,
  -- Null where nothing was left to record.
  new_record_id uuid,
  primary key (community_id, id),
  foreign key (community_id, record_id) references service_record (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  -- An answer is explained and signed.
  check ((state = 'open') = (answered_by is null) and (state = 'open') = (answer is null))
);
-- One question about a record at a time.
create unique index service_correction_open on service_correction (community_id, record_id)
  where state = 'open';
-- The list of open questions, the most pressing first.
create index service_correction_by_due on service_correction (community_id, due_on)
  where state = 'open';
create index service_correction_by_record on service_correction (community_id, record_id);
call protect_by_community('service_correction', 'select, insert, update');

-- 补录: one person makes it with reason and evidence, another one lets it count.
create table late_entry (
  community_id uuid not null references community (id), id uuid not null,
  session_id uuid not null, resident_id uuid not null,
  began_at timestamptz not null, ended_at timestamptz not null,
  reason text not null, evidence text not null,
  made_by uuid not null, made_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'confirmed', 'refused')),
  settled_by uuid, settled_at timestamptz,
  refuse_reason text, attendance_id uuid,
  points int not null default 0, minutes int not null default 0,
  primary key (community_id, id),
  foreign key (community_id, session_id) references session (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  -- Two identities, always.
  check (settled_by <> made_by), check (ended_at > began_at),
  check ((state = 'waiting') = (settled_by is null)),
  check ((state = 'confirmed') = (attendance_id is not null))
);
-- A person waits once for a session.
create unique index late_entry_waiting on late_entry (community_id, session_id, resident_id)
  where state = 'waiting';
call protect_by_community('late_entry', 'select, insert, update');

-- Clocks and the export template of a community; without a row the defaults of the program hold.
create table service_setting (
  community_id uuid primary key references community (id),
  terms jsonb not null, export_template jsonb not null,
  changed_by uuid not null, changed_at timestamptz not null
);
call protect_by_community('service_setting', 'select, insert, update');

-- What was handed to the official system, batch by batch.
create table service_export (
  community_id uuid not null references community (id), id uuid not null,
  number int not null check (number > 0),
  -- The template of that day: a file can be written again exactly as it was.
  template jsonb not null,
  made_by uuid not null, made_at timestamptz not null,
  primary key (community_id, id),
  -- Two batches made at once do not share a number.
  unique (community_id, number)
);
call protect_by_community('service_export', 'select, insert');
create table service_export_row (
  community_id uuid not null, export_id uuid not null,
  record_id uuid not null,
  state text not null default 'sent' check (state in ('sent', 'accepted', 'rejected')),
  reject_reason text not null default '',
  marked_by uuid, marked_at timestamptz,
  primary key (community_id, export_id, record_id),
  foreign key (community_id, export_id) references service_export (community_id, id),
  foreign key (community_id, record_id) references service_record (community_id, id)
);
-- A record travels once; only what was rejected travels again.
create unique index service_export_row_once on service_export_row (community_id, record_id)
  where state <> 'rejected';
call protect_by_community('service_export_row', 'select, insert, update');

-- Consent of a guardian that a minor takes part.
create table guardian_consent (
  community_id uuid not null references community (id), id uuid not null,
  resident_id uuid not null,
  -- Null when a guardian who is no resident signed on paper.
  guardian_resident_id uuid, guardian_name text not null,
  relation text not null check (relation in ('parent', 'grandparent', 'guardian')),
  scope text not null check (scope in ('activity', 'category', 'year')),
  activity_id uuid,
  category text check (category in ('basic', 'skill', 'culture', 'innovation')),
  text_version text not null,
  way text not null check (way in ('app', 'paper', 'on_the_spot')),
  given_at timestamptz not null, valid_until date not null,
  -- Who wrote it down; null where the guardian did it themself.
  recorded_by uuid, recorded_at timestamptz not null,
  withdrawn_at timestamptz, withdrawn_by uuid,
  primary key (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  foreign key (community_id, activity_id) references activity (community_id, id),
  -- A scope names what it covers, and nothing else.
  check ((scope = 'activity') = (activity_id is not null)),
  check ((scope = 'category') = (category is not null)),
  check ((way = 'app') = (recorded_by is null))
);
create index guardian_consent_by_resident on guardian_consent (community_id, resident_id);
create index guardian_consent_by_guardian on guardian_consent (community_id, guardian_resident_id);
call protect_by_community('guardian_consent', 'select, insert, update');

-- Trainings, qualifications and commendations of a resident, entered by staff, never rewritten.
create table dossier_entry (
  community_id uuid not null references community (id), id uuid not null,
  resident_id uuid not null,
  kind text not null check (kind in ('training', 'qualification', 'commendation')),
  title text not null, content text not null default '',
  qualification text check (qualification in ('medical', 'legal', 'psychology', 'teaching',
    'social_work', 'electrical', 'driving', 'other')),
  number text not null default '',
  -- Who trained, issued or awarded.
  issuer text not null,
  minutes int check (minutes > 0),
  day date not null, valid_until date,
  entered_by uuid not null, entered_at timestamptz not null,
  withdrawn_by uuid, withdrawn_at timestamptz,
  withdraw_reason text,
  primary key (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  -- A paper says of what kind it is.
  check ((kind = 'qualification') = (qualification is not null))
);
create index dossier_entry_by_resident on dossier_entry (community_id, resident_id);
-- Which papers end soon.
create index dossier_entry_ending on dossier_entry (community_id, valid_until)
  where kind = 'qualification' and withdrawn_at is null;
call protect_by_community('dossier_entry', 'select, insert, update');

-- What insurers and the official system ask beyond a name; empty unless somebody enters it.
create table resident_paper (
  community_id uuid not null references community (id),
  resident_id uuid not null,
  sex text check (sex in ('female', 'male')),
  volunteer_no text,
  paper_kind text check (paper_kind in ('id_card', 'residence_permit', 'passport', 'other')),
  -- Encrypted; only the hint is ever shown on a screen.
  paper_cipher bytea, paper_hint text,
  changed_by uuid not null, changed_at timestamptz not null,
  primary key (community_id, resident_id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  check ((paper_kind is null) = (paper_cipher is null))
);
call protect_by_community('resident_paper', 'select, insert, update');

create table insurance_policy (
  community_id uuid not null references community (id), id uuid not null,
  insurer text not null, number text not null,
  from_on date not null, until_on date not null,
  categories text[] not null,
  min_age int check (min_age >= 0), max_age int check (max_age >= 0),
  claims_phone text not null,
  entered_by uuid not null, entered_at timestamptz not null,
  ended_by uuid, ended_at timestamptz,
  primary key (community_id, id), check (until_on >= from_on)
);
call protect_by_community('insurance_policy', 'select, insert, update');

-- 意外情况登记: written on the spot, later only added to.
create table incident (
  community_id uuid not null references community (id), id uuid not null,
  session_id uuid not null,
  -- Null when someone was hurt who is no resident.
  resident_id uuid, person_name text not null,
  happened_at timestamptz not null,
  place text not null, what text not null,
  help text not null, witnesses text not null,
  told jsonb not null,
  recorded_by uuid not null, recorded_at timestamptz not null,
  primary key (community_id, id),
  foreign key (community_id, session_id) references session (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id)
);
call protect_by_community('incident', 'select, insert');
create table incident_note (
  community_id uuid not null, id uuid not null,
  incident_id uuid not null, words text not null,
  added_by uuid not null, added_at timestamptz not null,
  primary key (community_id, id),
  foreign key (community_id, incident_id) references incident (community_id, id)
);
call protect_by_community('incident_note', 'select, insert');
