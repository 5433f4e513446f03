-- What the QR of a document says, signed; and which of several papers about one thing was handed out last.
alter table issued_document
  add column token text,
  add column series text,
  add column handed_at timestamptz;
update issued_document set handed_at = issued_at;
alter table issued_document alter column handed_at set not null;
create index issued_document_series on issued_document (series, handed_at desc) where series is not null;
