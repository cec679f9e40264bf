-- Machines that report by themselves what people did: smart bins, turnstiles, kiosks. A machine is
-- known by its public key; its private key never reaches us.

create table device (
  community_id uuid not null references community (id),
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('bin', 'turnstile', 'kiosk')),
  place text not null,
  -- Machines of one maker share their users.
  vendor text not null,
  -- Ed25519 keys have exactly this length.
  public_key bytea not null check (length(public_key) = 32),
  -- Which rule awards an event, what is believed, when it is open: always read whole.
  awards jsonb not null,
  limits jsonb not null,
  hours jsonb,
  state text not null default 'active' check (state in ('active', 'suspended', 'revoked')),
  state_reason text not null,
  state_changed_at timestamptz not null,
  state_changed_by uuid,
  registered_at timestamptz not null,
  registered_by uuid,
  primary key (community_id, id),
  -- Two machines with one key could speak for each other.
  unique (community_id, public_key)
);
call protect_by_community('device', 'select, insert, update');

-- How far a machine has come, apart from what it is: written by each batch, while the machine's
-- own row is only locked against a change of its state.
create table device_progress (
  community_id uuid not null,
  device_id uuid not null,
  highest_counter bigint not null,
  event_count bigint not null,
  -- How often a number came again with other content: a machine that was set back, or a forger.
  reused_count bigint not null,
  seen_at timestamptz not null,
  primary key (community_id, device_id),
  foreign key (community_id, device_id) references device (community_id, id),
  -- Numbers begin at 1 and each is there once, so there are never more than the highest one.
  check (event_count <= highest_counter)
) with (fillfactor = 50);
call protect_by_community('device_progress', 'select, insert, update');

-- What machines reported. What arrived and what was answered never changes; `state` and what
-- stands with it tells what became of it. No keys to device and resident: a batch has just looked
-- both up and holds the device's row, neither is ever deleted, and a check for every event would
-- cost as much as the event.
create table device_event (
  community_id uuid not null,
  device_id uuid not null,
  counter bigint not null check (counter >= 1),
  -- What its award names as the deed; people come to an event by its number.
  id uuid not null,
  kind text not null check (kind in ('deposit', 'inspection', 'pass', 'check_in')),
  category text,
  grams int,
  count int,
  grade text,
  -- The maker's user or a phone, as a keyed fingerprint; null when a code named the resident.
  user_lookup bytea,
  resident_id uuid,
  occurred_at timestamptz not null,
  -- The same moment by the server's clock: rules, limits and calendar go by it.
  counts_at timestamptz not null,
  received_at timestamptz not null,
  -- Keyed fingerprint of the content, so that a number sent again is told from a number reused.
  digest bytea not null,
  outcome text not null check (outcome in ('awarded', 'held', 'unclaimed', 'refused')),
  reason text,
  -- The balance the machine was told; null where it is not shown.
  balance bigint,
  state text not null check (state in
    ('awarded', 'held', 'unclaimed', 'refused', 'dismissed', 'lapsed', 'reversed')),
  points bigint not null,
  transfer_id uuid,
  note jsonb,
  decided_by uuid,
  decided_at timestamptz,
  -- Exactly once: a number of a machine is one event.
  primary key (community_id, device_id, counter),
  -- Points and their transfer come and stay together.
  check ((points > 0) = (transfer_id is not null)),
  check ((state in ('awarded', 'reversed')) = (transfer_id is not null))
);
-- The list of what waits for people, oldest first.
create index device_event_held on device_event (community_id, received_at, device_id, counter)
  where state = 'held';
-- What a resident gets when they link a maker's user; also what lapses.
create index device_event_unclaimed on device_event (community_id, user_lookup)
  where state = 'unclaimed';
call protect_by_community('device_event', 'select, insert, update');

-- How much a machine or a resident has used of what is believed: per day '2026-03-10', and for
-- machines per hour '2026-03-10T01'.
create table device_use (
  community_id uuid not null,
  subject_id uuid not null,
  period text not null,
  events bigint not null,
  grams bigint not null,
  primary key (community_id, subject_id, period)
) with (fillfactor = 70);
call protect_by_community('device_use', 'select, insert, update, delete');

-- A rotating code counts at one machine only: a photograph of it is worth nothing elsewhere.
create table device_code_use (
  community_id uuid not null,
  key_id bytea not null,
  step bigint not null,
  device_id uuid not null,
  used_at timestamptz not null,
  primary key (community_id, key_id, step)
);
call protect_by_community('device_code_use', 'select, insert, delete');

-- Which resident a maker's user is.
create table device_binding (
  community_id uuid not null references community (id),
  id uuid not null,
  resident_id uuid not null,
  vendor text not null,
  user_lookup bytea not null,
  bound_at timestamptz not null,
  ended_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id)
);
-- A resident has one living link with a maker, a maker's user is one resident.
create unique index device_binding_of_resident on device_binding
  (community_id, resident_id, vendor) where ended_at is null;
create unique index device_binding_of_user on device_binding (community_id, user_lookup)
  where ended_at is null;
call protect_by_community('device_binding', 'select, insert, update');

-- What a machine shows so that a resident can link its user: short-lived, once.
create table device_binding_code (
  community_id uuid not null,
  code_lookup bytea not null,
  device_id uuid not null,
  vendor text not null,
  user_lookup bytea not null,
  valid_until timestamptz not null,
  used_at timestamptz,
  primary key (community_id, code_lookup),
  foreign key (community_id, device_id) references device (community_id, id)
);
call protect_by_community('device_binding_code', 'select, insert, update, delete');

-- All awards of a range of a machine, undone in one act by two people.
create table device_reversal (
  community_id uuid not null,
  id uuid not null,
  device_id uuid not null,
  from_counter bigint,
  to_counter bigint,
  from_at timestamptz,
  to_at timestamptz,
  reason text not null,
  state text not null check (state in ('proposed', 'done', 'rejected')),
  events int not null,
  points bigint not null,
  residents int not null,
  spent_events int not null default 0,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  decision_reason text not null default '',
  primary key (community_id, id),
  foreign key (community_id, device_id) references device (community_id, id),
  -- The range is told by numbers or by moments.
  check ((from_counter is null) = (to_counter is null)),
  check ((from_at is null) = (to_at is null)),
  check ((from_counter is null) <> (from_at is null)),
  -- Nobody is the second person to themself.
  check (decided_by is null or decided_by <> proposed_by)
);
-- The list, newest first.
create index device_reversal_by_time on device_reversal (community_id, proposed_at desc);
call protect_by_community('device_reversal', 'select, insert, update');
