-- Rewards, counters and redemptions.

create table counter (
  community_id uuid not null references community (id),
  id uuid not null,
  name text not null,
  place text not null,
  hours text not null,
  created_at timestamptz not null,
  primary key (community_id, id),
  unique (community_id, name)
);
call protect_by_community('counter', 'select, insert, update');

create table reward (
  community_id uuid not null references community (id),
  id uuid not null,
  title text not null,
  description text not null,
  kind text not null check (kind in ('goods', 'service', 'honour', 'privilege')),
  picture text not null,
  price_points bigint not null check (price_points > 0),
  -- Lowered by conditional update; the last piece is given once.
  stock int not null check (stock >= 0),
  per_person_limit int check (per_person_limit > 0),
  limit_period text not null check (limit_period in ('month', 'year', 'life')),
  code_valid_days int not null check (code_valid_days > 0),
  counter_id uuid not null,
  state text not null default 'offered' check (state in ('offered', 'hidden')),
  created_at timestamptz not null,
  primary key (community_id, id),
  foreign key (community_id, counter_id) references counter (community_id, id)
);
call protect_by_community('reward', 'select, insert, update');

-- How many pieces a resident holds of a reward in a period; a cancelled one is given back.
create table reward_use (
  community_id uuid not null references community (id),
  reward_id uuid not null,
  resident_id uuid not null,
  period_start date not null,
  taken int not null check (taken >= 0),
  primary key (community_id, reward_id, resident_id, period_start),
  foreign key (community_id, reward_id) references reward (community_id, id)
);
call protect_by_community('reward_use', 'select, insert, update');

create table redemption (
  community_id uuid not null references community (id),
  id uuid not null,
  reward_id uuid not null,
  resident_id uuid not null,
  account_id uuid not null,
  counter_id uuid not null,
  reward_title text not null,
  points bigint not null check (points > 0),
  -- Keyed hash of the code: the code itself is derived from the id and the master key.
  code_hash bytea not null,
  -- Period the piece was counted in, so that a refund gives back the right one.
  limit_period_start date not null,
  state text not null default 'reserved'
    check (state in ('reserved', 'redeemed', 'cancelled', 'lapsed')),
  reserved_at timestamptz not null,
  valid_until timestamptz not null,
  closed_at timestamptz,
  clerk_person_id uuid,
  transfer_id uuid not null,
  refund_transfer_id uuid,
  primary key (community_id, id),
  unique (community_id, code_hash),
  foreign key (community_id, reward_id) references reward (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  foreign key (community_id, counter_id) references counter (community_id, id),
  check ((state = 'reserved') = (closed_at is null))
);
create index redemption_by_resident on redemption (community_id, resident_id, reserved_at desc);
create index redemption_by_time on redemption (community_id, reserved_at desc, id desc);
create index redemption_by_counter on redemption (community_id, counter_id, closed_at desc);
-- The lapse job looks for waiting ones past their time.
create index redemption_waiting on redemption (community_id, valid_until) where state = 'reserved';
call protect_by_community('redemption', 'select, insert, update');

-- Wrong codes typed by a clerk: five misses lock the counter face for 15 minutes.
create table counter_miss (
  community_id uuid not null references community (id),
  counter_id uuid not null,
  person_id uuid not null,
  misses int not null,
  last_miss_at timestamptz not null,
  locked_until timestamptz,
  primary key (community_id, counter_id, person_id),
  foreign key (community_id, counter_id) references counter (community_id, id)
);
call protect_by_community('counter_miss', 'select, insert, update');
