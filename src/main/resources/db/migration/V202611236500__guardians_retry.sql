-- A removal that failed waits until then, so that those behind it are carried out meanwhile.
alter table consent_removal add column retry_at timestamp with time zone;
