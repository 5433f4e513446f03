-- Every few minutes the clocks that are near their date are looked through, of all stations.
create index filing_due on filing (due_at) where due_at is not null and not closed;
