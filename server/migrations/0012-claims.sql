-- 申报: deeds sent in for review, every step of their way, their photos, and places taken on for
-- good. The bytes of a photo lie in the file store; here stands only under which key.

create table plot (
  community_id uuid not null references community (id),
  id uuid not null,
  resident_id uuid not null,
  rule_key text not null,
  place text not null,
  -- The place without spaces and signs, so that two spellings of it meet.
  place_key text not null check (place_key <> ''),
  since date not null,
  -- The claim that asked for it.
  claim_id uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  -- The committee's words; a resident gives a place back without any.
  end_reason text,
  primary key (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  -- An end has its time and its person, or there is none.
  check ((ended_at is null) = (ended_by is null))
);
-- A place is looked after by one resident at a time.
create unique index plot_living on plot (community_id, place_key) where ended_at is null;
create index plot_by_resident on plot (community_id, resident_id, since desc);
call protect_by_community('plot', 'select, insert, update');

create table claim (
  community_id uuid not null references community (id),
  id uuid not null,
  -- The phone's number for it: sent again after months it is still the same claim.
  request_id uuid not null,
  kind text not null check (kind in ('deed', 'plot')),
  resident_id uuid not null,
  rule_key text not null,
  -- The rules that were in force when it was sent decide it.
  rulebook_version int not null,
  title jsonb not null,
  place text not null,
  place_key text not null,
  words text not null check (words <> ''),
  occurred_at timestamptz not null,
  sent_at timestamptz not null,
  -- The month's proof of a plot: whose, and the first day of which month.
  plot_id uuid,
  plot_month date,
  -- An earlier claim that looked alike when this one came; the page of the claim looks again.
  like_claim_id uuid,
  -- Who wrote it down for the resident, and how they were recognised; null from their own phone.
  recorded_by uuid,
  way text,
  offline boolean not null default false,
  late_reason text,
  state text not null check (state in ('sent', 'looking', 'asked', 'second_look', 'adopted',
    'declined', 'withdrawn')),
  -- How many steps were taken: each step names the number before it, so that of two at once one
  -- finds that it came too late.
  step int not null default 0 check (step >= 0),
  answer_due_on date,
  -- Who decided first, and what they chose within the rule, waiting for the second.
  first_reviewer_id uuid,
  chosen jsonb not null default '{}',
  -- Set with the end: what was awarded, and by which transfer.
  points bigint check (points > 0),
  transfer_id uuid,
  decided_at timestamptz,
  primary key (community_id, id),
  unique (community_id, request_id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  foreign key (community_id, plot_id) references plot (community_id, id),
  check ((plot_id is null) = (plot_month is null)),
  check ((recorded_by is null) = (way is null)),
  -- The clock runs while the committee has the next word, and only then.
  check ((state in ('sent', 'looking', 'second_look')) = (answer_due_on is not null)),
  check ((state in ('adopted', 'declined', 'withdrawn')) = (decided_at is not null)),
  check (state <> 'second_look' or first_reviewer_id is not null),
  -- Points and their transfer come together, and never before the claim was adopted.
  check ((points is null) = (transfer_id is null)),
  check (transfer_id is null or state = 'adopted')
);
-- One proof a plot and month; one that was declined or taken back makes room for another.
create unique index claim_plot_month on claim (community_id, plot_id, plot_month)
  where plot_id is not null and state not in ('declined', 'withdrawn');
create index claim_by_resident on claim (community_id, resident_id, sent_at desc, id desc);
-- The queue, oldest first; what is over, newest first.
create index claim_waiting on claim (community_id, sent_at, id)
  where state in ('sent', 'looking', 'asked', 'second_look');
create index claim_over on claim (community_id, decided_at desc, id desc)
  where decided_at is not null;
-- Others at the same place around the same time.
create index claim_by_place on claim (community_id, place_key, occurred_at);
call protect_by_community('claim', 'select, insert, update');

-- What happened to a claim, in order. Never updated.
create table claim_step (
  community_id uuid not null references community (id),
  claim_id uuid not null,
  step int not null check (step > 0),
  deed text not null check (deed in ('look', 'ask', 'answer', 'propose', 'adopt', 'decline',
    'agree', 'send_back', 'withdraw')),
  person_id uuid not null,
  role text,
  words text not null,
  points bigint,
  at timestamptz not null,
  primary key (community_id, claim_id, step),
  foreign key (community_id, claim_id) references claim (community_id, id),
  -- No decision without its reason.
  check (words <> '' or deed in ('look', 'withdraw'))
);
call protect_by_community('claim_step', 'select, insert');

create table claim_photo (
  community_id uuid not null references community (id),
  -- Made by the phone, so that a repeated upload is the same one.
  id uuid not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  -- Null until its claim arrives; what stays so is swept away.
  claim_id uuid,
  -- With which step it came; 0 with the claim itself. And its place among them.
  step int,
  place int,
  -- Random and of the server's making: knowing an id opens no file.
  file_key text not null,
  width int not null check (width > 0),
  height int not null check (height > 0),
  -- Of the bytes as they arrived.
  sha256 bytea not null check (length(sha256) = 32),
  -- Of the picture as it looks (core/pictures).
  hash text not null check (hash ~ '^[0-9a-f]{16}$'),
  primary key (community_id, id),
  unique (community_id, file_key),
  foreign key (community_id, claim_id) references claim (community_id, id),
  check ((claim_id is null) = (step is null) and (claim_id is null) = (place is null))
);
create index claim_photo_by_claim on claim_photo (community_id, claim_id, step, place)
  where claim_id is not null;
create index claim_photo_by_uploader on claim_photo (community_id, uploaded_by, uploaded_at desc);
-- The sweep looks for what no claim took.
create index claim_photo_loose on claim_photo (community_id, uploaded_at) where claim_id is null;
-- The same file sent twice.
create index claim_photo_by_sha256 on claim_photo (community_id, sha256);
call protect_by_community('claim_photo', 'select, insert, update, delete');
