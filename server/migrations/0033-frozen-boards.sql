-- The month's board as it was shown, frozen once the month is over; its leaf in the public log
-- names nobody (docs/decisions/0033-boards-are-sealed-line-by-line.md).

create table frozen_board (
  community_id uuid not null references community (id),
  -- The first day of the month.
  month date not null check (extract(day from month) = 1),
  people int not null,
  deeds bigint not null,
  points bigint not null,
  frozen_at timestamptz not null,
  -- Its line in log_record.
  record_id uuid not null,
  -- A month is frozen once.
  primary key (community_id, month)
);
call protect_by_community('frozen_board', 'select, insert');

create table frozen_board_line (
  community_id uuid not null,
  month date not null,
  place int not null check (place > 0),
  resident_id uuid not null,
  points bigint not null,
  deeds bigint not null,
  -- What stands in the log of the rest of the line.
  seal text not null,
  -- Gone together when the resident was erased: then the seal is nobody's any more.
  nickname text,
  main_deed jsonb,
  salt bytea check (octet_length(salt) = 32),
  primary key (community_id, month, place),
  foreign key (community_id, month) references frozen_board (community_id, month),
  foreign key (community_id, resident_id) references resident (community_id, id),
  -- A line is whole, or its name is gone for good.
  check ((nickname is null) = (main_deed is null) and (nickname is null) = (salt is null))
);
-- Erasing a resident empties their lines.
create index frozen_board_line_by_resident on frozen_board_line (community_id, resident_id);
call protect_by_community('frozen_board_line', 'select, insert, update');
