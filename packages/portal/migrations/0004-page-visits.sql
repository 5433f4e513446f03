-- What a citizen has typed on pages without script, between two of them: sealed with a key that only their browser has.
create table page_visit (
  id text primary key,
  revision integer not null check (revision > 0),
  sealed bytea not null,
  ends_at timestamptz not null
);
create index page_visit_ends_at on page_visit (ends_at);
