-- What became of a proposal at its source, and the district that the source names where it is none of ours.
alter table proposal add column stated_status varchar(200);
alter table proposal add column stated_district varchar(200);

-- Our own JSON export comes back too.
alter table import_job drop constraint import_job_format_check;
alter table import_job add constraint import_job_format check (format in ('CSV', 'PABULIB', 'JSON'));

-- The same file comes into a consultation once: the key is the rule.
alter table import_job add column fingerprint varchar(64);
create unique index import_job_once on import_job (tool_id, fingerprint) where state = 'DONE';

-- Who carries a job out, and how often that was tried.
alter table import_job add column holder uuid;
alter table import_job add column tries integer not null default 0;
