-- Everyone without a smartphone is served as well as those with one: a printed card, a neighbour
-- who is told by phone or at the door, and someone of their own who acts for them.

-- When somebody last signed in as this person; null: nobody ever did, so no screen reaches them.
alter table person add column signed_in_at timestamptz;
update person set signed_in_at = (
  select max(created_at) from auth_session where auth_session.person_id = person.id);

-- Where people ask and object: printed on cards, slips and statements.
alter table community
  add column contact_phone text check (char_length(contact_phone) between 3 and 40),
  add column contact_place text check (char_length(contact_place) between 1 and 60);

-- 积分卡: paper that never rotates. It is believed until it is revoked.
create table member_card (
  community_id uuid not null references community (id),
  id uuid not null,
  resident_id uuid not null,
  -- Keyed hash of the bits on the paper: who reads this table cannot print a card.
  code_hash bytea not null,
  -- The how-manieth card of this resident: printed, so that an old and a new one are told apart.
  number int not null check (number > 0),
  issued_by uuid not null,
  issued_at timestamptz not null,
  revoked_by uuid,
  revoked_at timestamptz,
  revoke_reason text,
  primary key (community_id, id),
  -- A card is found by what is printed on it.
  unique (community_id, code_hash),
  unique (community_id, resident_id, number),
  foreign key (community_id, resident_id) references resident (community_id, id),
  -- Whoever stops a card is known.
  check ((revoked_at is null) = (revoked_by is null))
);
-- One living card per resident.
create unique index member_card_living on member_card (community_id, resident_id)
  where revoked_at is null;
-- The newest cards first.
create index member_card_by_time on member_card (community_id, issued_at desc, id desc);
call protect_by_community('member_card', 'select, insert, update');

-- The printed card a check-in was read from; null for every other way.
alter table attendance add column card_id uuid,
  add foreign key (community_id, card_id) references member_card (community_id, id);
-- How often a card was used on a day.
create index attendance_by_card on attendance (community_id, card_id, checked_in_at)
  where card_id is not null;

-- People are also looked for by name and by card; all ways share one limit.
alter table phone_lookup add column found_by text not null default 'phone'
  check (found_by in ('phone', 'name', 'proxy'));

-- 电话通知名单: somebody was told in person what no screen could tell them.
create table telling (
  community_id uuid not null references community (id),
  id uuid not null,
  resident_id uuid not null,
  way text not null check (way in ('phone', 'door', 'desk')),
  answer text not null check (char_length(answer) <= 200),
  told_by uuid not null,
  told_at timestamptz not null,
  primary key (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id)
);
call protect_by_community('telling', 'select, insert');

alter table notification add column telling_id uuid,
  add foreign key (community_id, telling_id) references telling (community_id, id);
-- What nobody has read or told yet.
create index notification_untold on notification (community_id, resident_id, created_at)
  where read_at is null and telling_id is null;

-- 亲情代办: who may act for whom, and how far. Both have agreed before it lives.
create table proxy (
  community_id uuid not null references community (id),
  id uuid not null,
  resident_id uuid not null,
  proxy_resident_id uuid not null,
  relation text not null,
  -- What may be done, each named; core/people/proxy-terms has the words.
  deeds text[] not null check (cardinality(deeds) > 0),
  acts_a_day int not null check (acts_a_day between 1 and 20),
  ends_on date not null,
  asked_at timestamptz not null,
  agreed_at timestamptz,
  consented_at timestamptz,
  consent_way text check (consent_way in ('app', 'paper')),
  -- On paper one of the staff writes the consent down and another one confirms it.
  recorded_by uuid,
  confirmed_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  end_reason text,
  primary key (community_id, id),
  foreign key (community_id, resident_id) references resident (community_id, id),
  foreign key (community_id, proxy_resident_id) references resident (community_id, id),
  -- Nobody needs a proxy to act for themself.
  check (resident_id <> proxy_resident_id),
  -- A consent on paper has two witnesses.
  check (consent_way is distinct from 'paper' or consented_at is null
    or (recorded_by is not null and confirmed_by is not null and recorded_by <> confirmed_by))
);
-- One binding of two people at a time, and all of one resident.
create unique index proxy_open on proxy (community_id, resident_id, proxy_resident_id)
  where ended_at is null;
-- All for whom one acts.
create index proxy_of on proxy (community_id, proxy_resident_id) where ended_at is null;
call protect_by_community('proxy', 'select, insert, update');

-- How many changing acts a proxy did on a day: raised only while it stays within the binding.
create table proxy_day (
  community_id uuid not null,
  proxy_id uuid not null,
  day date not null,
  acts int not null check (acts > 0),
  primary key (community_id, proxy_id, day),
  foreign key (community_id, proxy_id) references proxy (community_id, id)
);
call protect_by_community('proxy_day', 'select, insert, update');

-- What was done for whom, by whom: never updated.
create table proxy_act (
  community_id uuid not null,
  id uuid not null,
  proxy_id uuid not null,
  operation text not null,
  -- What the resident had agreed to that allowed it.
  deed text not null,
  -- What it was about, as it was called then: the session, the reward; '' when nothing is named.
  subject text not null,
  acted_at timestamptz not null,
  primary key (community_id, id),
  foreign key (community_id, proxy_id) references proxy (community_id, id)
);
-- The list of a binding, newest first.
create index proxy_act_by_proxy on proxy_act (community_id, proxy_id, acted_at desc, id desc);
call protect_by_community('proxy_act', 'select, insert');

-- Who signed the resident up, where it was not the resident: rosters say so.
alter table signup add column proxy_id uuid,
  add foreign key (community_id, proxy_id) references proxy (community_id, id);

-- In how many sessions a card was used on the day of an instant. In plpgsql, like what the ledger
-- does for each scan: it keeps its plan.
create function card_sessions(p_community uuid, p_card uuid, p_at timestamptz, p_zone text)
returns int language plpgsql stable as $$
begin
  return (select count(*) from attendance
    where community_id = p_community and card_id = p_card
      and checked_in_at > p_at - interval '2 days'
      and (checked_in_at at time zone p_zone)::date = (p_at at time zone p_zone)::date);
end $$;

-- Whether one of two residents acts for the other, or may soon: then neither decides for the other.
create function are_bound(
  p_community uuid, p_resident uuid, p_other uuid, p_at timestamptz, p_zone text)
returns boolean language plpgsql stable as $$
begin
  return exists (
    select from (values (p_resident, p_other), (p_other, p_resident)) as pair(one, acting)
    where exists (
      select from proxy
      where community_id = p_community and resident_id = pair.one
        and proxy_resident_id = pair.acting and ended_at is null
        and ends_on >= (p_at at time zone p_zone)::date));
end $$;
