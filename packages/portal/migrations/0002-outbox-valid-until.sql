-- A one-time password that could not be sent in time must neither arrive late nor stay.
alter table outbox add column valid_until timestamptz;
