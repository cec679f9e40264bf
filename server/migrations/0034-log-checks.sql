-- What each comparison of all books with the log came to. Everyone is shown how many rows differ;
-- which ones, the auditors of their community.
create table log_check (
  checked_at timestamptz primary key,
  -- Entries of the log that were looked at.
  entries bigint not null check (entries >= 0),
  found int not null check (found >= 0),
  -- The first of them by name; the community is null where a row is gone and with it whose it was.
  findings jsonb not null check (jsonb_typeof(findings) = 'array')
);
grant select, insert on log_check to linli_app;
