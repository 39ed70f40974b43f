-- The open of a class begins with the third person: one teacher and one pupil alone in a class talk as privately as in a
-- group apart from it. Where the class reads along in a group, those of the class are there, too.
create or replace function space_is_lonely(space bigint) returns boolean language sql stable as $$
  select not (s.audience = 'PUBLIC' and s.approval = 'APPROVED' and s.status <> 'DRAFT') and (
    select count(*) = 2 and count(*) filter (where h.age_band = 'ADULT') < 2
      and count(*) filter (where h.age_band in ('UNDER_13', 'FROM_13_TO_17')) < 2
    from (select * from space_present(s.id)
          union select * from space_present(s.parent_id) where s.parent_sees) h)
  from space s where s.id = space_is_lonely.space and s.kind = 'CLASS'
$$;

-- What a space says of itself is no letter box, in a class as little as elsewhere.
create or replace function space_company_after() returns trigger language plpgsql as $$
declare
  words boolean := row(old.title, old.purpose, old.about) is distinct from row(new.title, new.purpose, new.about);
begin
  perform space_company_queue(new.id);
  if (new.status in ('DRAFT', 'OPEN') or words) and not space_company(new.id, 0, 0) then
    raise exception 'violates check constraint "space_company"' using errcode = 'check_violation';
  end if;
  if words and coalesce(space_is_lonely(new.id), false) then
    raise exception 'violates check constraint "space_lonely"' using errcode = 'check_violation';
  end if;
  return null;
end $$;
alter function space_company_after() set enable_seqscan = off;

-- Everything else that carries words of people to people. Where the way to the space leads over another table, it is named.
create or replace function words_company() returns trigger language plpgsql as $$
declare
  row_of jsonb := to_jsonb(new);
  place bigint;
begin
  place := case tg_argv[0]
    when 'space' then (row_of ->> 'space_id')::bigint
    when 'tool' then (select t.space_id from tool t where t.id = (row_of ->> 'tool_id')::bigint)
    when 'phase' then (select p.space_id from phase p where p.id = (row_of ->> 'phase_id')::bigint)
    when 'field' then (select t.space_id from tool t join proposal_field f on f.tool_id = t.id
                       where f.id = (row_of ->> 'field_id')::bigint)
    else (select c.space_id from contribution c where c.id = (row_of ->> tg_argv[0])::bigint) end;
  -- A moderator from outside is a third one; one from inside is one of the two.
  if tg_nargs > 1 and not exists (
      select from space_present(place) h where h.person_id = (row_of ->> tg_argv[1])::bigint) then
    return null;
  end if;
  perform space_hears(place, 0);
  return null;
end $$;
alter function words_company() set enable_seqscan = off;

drop trigger words_company on phase;
create trigger words_company after insert or update of title, description, suspension_reason on phase
  for each row execute function words_company('space');
create trigger words_company after insert or update of reason on phase_act
  for each row when (new.reason is not null) execute function words_company('phase');
-- A tool without a name of its own says nothing.
drop trigger words_company on tool;
create trigger words_company after insert or update of title on tool
  for each row when (new.title is not null) execute function words_company('space');
drop trigger words_company on forum_category;
create trigger words_company after insert or update of title, description on forum_category
  for each row execute function words_company('tool');
create trigger words_company after insert or update of label on proposal_field_choice
  for each row execute function words_company('field');
create trigger words_company after insert or update of tag on contribution_tag
  for each row execute function words_company('contribution_id');
create trigger words_company after insert or update of place_words on proposal
  for each row when (new.place_words is not null) execute function words_company('id');
create trigger words_company after insert or update of reason on proposal_merge
  for each row execute function words_company('from_id');
create trigger words_company after insert or update of reason on official_answer
  for each row execute function words_company('proposal_id');
create trigger words_company after insert or update of reason on hiding
  for each row execute function words_company('contribution_id', 'hidden_by');
create trigger words_company after update of decision on report
  for each row when (old.decision <> new.decision) execute function words_company('space', 'decided_by');
