-- Host sites that officers have registered: a log for each, of which the last line says how the site is. A name that has a log is
-- never given again.
create table site_change (
  name text collate "C" not null,
  seq integer not null check (seq > 0),
  change jsonb not null,
  previous_hash text not null,
  hash text not null,
  idempotency_key text not null unique,
  body_digest text not null,
  primary key (name, seq)
);
create trigger site_change_append_only before update or delete on site_change
  for each row execute function refuse_change();
