-- When a record ends by itself, what has left a list and when, and when a kind has last changed.
alter table record add column ends_at timestamptz;
create index record_ends on record (ends_at) where ends_at is not null;

alter table record_version add column changed_at timestamptz not null default clock_timestamp();

-- Nothing is kept but the id, which tells nobody who it was.
create table removed_record (
  kind text not null,
  id text collate "C" not null,
  removed_at timestamptz not null,
  primary key (kind, id)
);
create index removed_record_order on removed_record (kind, removed_at desc);
