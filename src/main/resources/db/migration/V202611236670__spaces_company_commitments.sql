-- A commitment of a consultation for members is read by its members alone, so its words are no letter box either.
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
    when 'commitment' then (select k.space_id from commitment k where k.id = (row_of ->> 'commitment_id')::bigint)
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

create trigger words_company after insert or update of title, text, stop_reason on commitment
  for each row execute function words_company('space');
create trigger words_company after insert or update of title on commitment_milestone
  for each row execute function words_company('commitment');
create trigger words_company after insert or update of reason on commitment_slip
  for each row execute function words_company('commitment');
