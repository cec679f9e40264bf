-- 每日签到: once a calendar day of the community. Not a service and no attendance: it only says that
-- somebody looked in.

create table daily_check_in (
  community_id uuid not null references community (id),
  resident_id uuid not null,
  -- By the community's calendar, half-open at midnight.
  day date not null,
  id uuid not null,
  checked_in_at timestamptz not null,
  -- How long the row was with this day, as the rules were asked.
  row_days int not null check (row_days > 0),
  -- The award in force; null when the rules brought no points.
  transfer_id uuid,
  -- When its award was reversed: from then on the day is in no row.
  undone_at timestamptz,
  -- Once a day, also for two phones at the same instant.
  primary key (community_id, resident_id, day),
  foreign key (community_id, resident_id) references resident (community_id, id)
);
-- From a reversed award to its day.
create unique index daily_check_in_by_transfer on daily_check_in (community_id, transfer_id)
  where transfer_id is not null;
call protect_by_community('daily_check_in', 'select, insert, update');
