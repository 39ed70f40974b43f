-- Why the moderators decided as they did, also when the contribution stays.
alter table report add column decision varchar(1000) not null default '';
create index report_portal on report (id) where outcome is null;
create index report_contribution on report (contribution_id, id);
