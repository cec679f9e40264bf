-- Points for many deeds from one list. One person prepares it, another one lets it count; until
-- then nothing of it is in the books.

create table bulk_award (
  community_id uuid not null references community (id),
  id uuid not null,
  file_name text not null,
  -- SHA-256 of the file, to recognise one that is sent again.
  file_hash bytea not null,
  state text not null default 'prepared'
    check (state in ('prepared', 'submitted', 'approved', 'refused', 'withdrawn')),
  -- As the preview found them; what became of each row stands with the row.
  row_count int not null,
  sound_count int not null check (sound_count <= row_count),
  people_count int not null,
  points bigint not null,
  maker_person_id uuid not null,
  maker_role text,
  prepared_at timestamptz not null,
  submitted_at timestamptz,
  decided_by uuid,
  decided_at timestamptz,
  decision_reason text,
  given_count int not null default 0,
  given_points bigint not null default 0,
  -- Who last took awards of the list back, and why.
  reversed_by uuid,
  reversed_at timestamptz,
  reversal_reason text,
  primary key (community_id, id),
  -- Two people are two.
  check (decided_by <> maker_person_id),
  -- A person stands behind every yes and no, and a no has its reason.
  check ((state in ('approved', 'refused')) = (decided_by is not null)),
  check ((decided_by is null) = (decided_at is null)),
  check (state <> 'refused' or decision_reason is not null),
  -- Nothing is put before a second person that would give nothing.
  check (state not in ('submitted', 'approved', 'refused')
    or (submitted_at is not null and sound_count > 0)),
  -- Only what was given is taken back, by somebody and for a reason.
  check (reversed_at is null
    or (state = 'approved' and reversed_by is not null and reversal_reason is not null))
);
-- The list of lists, the newest first.
create index bulk_award_by_time on bulk_award (community_id, prepared_at desc, id desc);
-- What waits for a second person; almost always few.
create index bulk_award_waiting on bulk_award (community_id, submitted_at)
  where state = 'submitted';
-- The same file again.
create index bulk_award_by_file on bulk_award (community_id, file_hash);
call protect_by_community('bulk_award', 'select, insert, update');

create table bulk_award_row (
  community_id uuid not null,
  bulk_award_id uuid not null,
  -- The number the spreadsheet shows.
  row_number int not null,
  -- The deed's id in the books.
  id uuid not null,
  -- Who, what and when as the list says it, phones masked.
  typed jsonb not null,
  outcome text not null
    check (outcome in ('sound', 'wrong', 'given', 'not_given', 'reversed')),
  -- Why nothing is given, or why it could not be taken back; codes with their words.
  problems jsonb not null,
  resident_id uuid,
  rule_key text,
  title jsonb,
  occurred_at timestamptz,
  occurred_on date,
  -- Minutes, quantity, grade and points where the rule asks for them.
  facts jsonb not null,
  note text not null,
  -- What the preview said.
  points int not null,
  because jsonb not null,
  given_points int,
  transfer_id uuid,
  primary key (community_id, bulk_award_id, row_number),
  foreign key (community_id, bulk_award_id) references bulk_award (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  foreign key (community_id, transfer_id) references transfer (community_id, id),
  -- What is to be given says to whom, by which rule and for which day.
  check (outcome = 'wrong' or (resident_id is not null and rule_key is not null
    and title is not null and occurred_at is not null and occurred_on is not null)),
  -- What was given is in the books, nothing else is.
  check ((outcome in ('given', 'reversed')) = (transfer_id is not null)),
  check ((outcome in ('given', 'reversed')) = (given_points is not null))
);
-- Whether another list that waits names the same deed.
create index bulk_award_row_by_resident on bulk_award_row (community_id, resident_id)
  where outcome = 'sound';
call protect_by_community('bulk_award_row', 'select, insert, update');
