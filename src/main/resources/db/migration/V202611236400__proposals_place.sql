-- A category that is not offered any more stays on what has it.
alter table proposal_category add column archived_at timestamp with time zone;

-- Where in its district something is meant, in the author's words.
alter table proposal add column place_words varchar(120) check (place_words <> '');

-- Who else wrote it, as the file states.
alter table proposal add column stated_coauthors varchar(700) check (stated_coauthors <> '');
