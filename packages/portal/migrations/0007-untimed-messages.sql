-- A message about a filing of which only the day is kept waits without a time (`created_at` is null, due since ever), and nothing stays
-- of it once it was sent.
alter table outbox alter column created_at drop not null;
-- Those that are there: such a filing is kept at midnight in India.
delete from outbox using filing
 where filing.reference = outbox.reference and outbox.sent_at is not null
   and (filing.filed_at at time zone 'Asia/Kolkata')::time = time '00:00';
update outbox set created_at = null, due_at = '-infinity' from filing
 where filing.reference = outbox.reference and (filing.filed_at at time zone 'Asia/Kolkata')::time = time '00:00';
