-- An e-mail has one, an SMS has none.
alter table outbox add column subject text;
