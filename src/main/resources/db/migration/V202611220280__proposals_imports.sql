-- The mapping is a line of text, and what is wrong with a file is found anew whenever it is looked at.
alter table import_job drop column mapping;
alter table import_job drop column problems;
alter table import_job add column mapping varchar(2000) not null default '';
alter table import_job drop constraint import_job_format_check;
alter table import_job add check (format in ('CSV', 'PABULIB'));
create index import_job_tool on import_job (tool_id, id desc);
