-- Files from the open data of a Decidim portal.
alter table import_job drop constraint import_job_format;
alter table import_job add constraint import_job_format check (format in ('CSV', 'PABULIB', 'JSON', 'DECIDIM'));
