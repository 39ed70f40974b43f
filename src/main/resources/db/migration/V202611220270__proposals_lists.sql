-- When it was submitted, copied from the contribution, where it never changes: lists are sorted and filtered by one table.
alter table proposal add column submitted_at timestamp with time zone;
update proposal p set submitted_at = c.created_at from contribution c where c.id = p.id;
alter table proposal alter column submitted_at set not null;

-- What an imported file says besides; facts of the source, like stated_votes.
alter table proposal add column stated_against bigint check (stated_against >= 0);
alter table proposal add column stated_supports bigint check (stated_supports >= 0);
alter table proposal add column stated_comments bigint check (stated_comments >= 0);
alter table proposal add column currency varchar(3) check (currency ~ '^[A-Z]{3}$');
alter table proposal add column source_language varchar(2);
alter table proposal add column source_address varchar(500);
alter table proposal alter column external_id type varchar(200);

create index proposal_newest on proposal (tool_id, submitted_at desc, id desc);
drop index proposal_status;
create index proposal_waiting on proposal (tool_id, status, submitted_at, id);
drop index proposal_category_idx;
create index proposal_category_idx on proposal (category_id, submitted_at desc, id desc);
drop index proposal_territory;
create index proposal_territory on proposal (tool_id, territory_code, submitted_at desc, id desc);

-- How many there are to see, and which titles hold a word.
create index proposal_shown on contribution (tool_id, id) where kind = 'PROPOSAL' and state = 'PUBLISHED';
create index proposal_title_trgm on contribution using gin (lower(title) gin_trgm_ops) where kind = 'PROPOSAL';

create index official_answer_latest on official_answer (answered_at desc, proposal_id desc);
