-- The mall obeys the rulebook: prices and limits that stand there, and what an order counted.

alter table reward
  -- Its terms in the rulebook, where price and limits stand; null where the shelf has its own.
  add column terms_key text;

alter table redemption
  -- Against which counters of the rulebook it counted; giving the points back gives these back.
  add column uses jsonb;

-- What a resident, a household or (nil) the whole community had redeemed in a period, by limits of
-- the rulebook. The shelf's own limit stands in reward_use.
create table redemption_use (
  community_id uuid not null references community (id),
  owner_id uuid not null,
  limit_key text not null,
  period_start date not null,
  used bigint not null check (used >= 0),
  primary key (community_id, owner_id, limit_key, period_start)
);
call protect_by_community('redemption_use', 'select, insert, update');
