-- What of the log stands on a chain: a copy of what the chain says, so that the public page can
-- show it without asking a node. Whoever checks asks the chain itself (linli-verify anchor).
create table log_anchor (
  chain_id bigint not null check (chain_id > 0),
  -- In small letters, so that one contract is one.
  contract text not null check (contract ~ '^0x[0-9a-f]{40}$'),
  -- Not a foreign key: after an old backup the chain may know checkpoints that we have forgotten.
  size bigint not null check (size > 0),
  block bigint not null check (block > 0),
  transaction text not null check (transaction ~ '^0x[0-9a-f]{64}$'),
  -- By the clock of the chain.
  anchored_at timestamptz not null,
  -- A contract takes each size once.
  primary key (chain_id, contract, size)
);
-- Each look at the chain asks whether a block is kept already.
create index log_anchor_block on log_anchor (chain_id, contract, block);
grant select, insert on log_anchor to linli_app;
