-- What was filed in a quarter is counted, a page after the other.
create index filing_filed on filing (filed_at, reference);
