-- Company is who is really there: not a guest whose time is over, nor somebody whom the portal has suspended. Whatever was
-- right when it was set up may thus end by itself; then nothing more is written until the company is right again.
create function space_present(space bigint) returns table (person_id bigint, age_band varchar) language sql stable as $$
  select p.id, p.age_band from membership m join person p on p.id = m.person_id
  where m.space_id = space_present.space and m.state = 'ACTIVE' and (m.ends_at is null or m.ends_at > now())
    and p.suspended_at is null
$$;

create or replace function space_company(space bigint, coming bigint, going bigint) returns boolean language sql stable as $$
  select case when not coalesce(space_is_closed(space), false) then true else (
    select count(*) <= 1 or count(*) filter (where p.age_band = 'ADULT') >= 2
        or count(*) filter (where p.age_band <> 'ADULT') = 0
        or count(*) filter (where p.age_band in ('ADULT', 'UNKNOWN')) = 0
    from person p
    where p.id <> going and (p.id = coming and p.suspended_at is null
      or p.id in (select h.person_id from space_present(space_company.space) h))) end
$$;

-- Two alone in a group apart from its class, of whom one may be grown up and the other not.
create or replace function space_is_lonely(space bigint) returns boolean language sql stable as $$
  select s.parent_id is not null and not s.parent_sees and (
    select count(*) = 2 and count(*) filter (where h.age_band = 'ADULT') < 2
      and count(*) filter (where h.age_band in ('UNDER_13', 'FROM_13_TO_17')) < 2
    from space_present(s.id) h)
  from space s where s.id = space_is_lonely.space and s.kind = 'CLASS'
$$;

-- Coming and going is all by which somebody begins or ceases to be inside, be it the state, a guest's end, or the row.
create or replace function membership_company() returns trigger language plpgsql as $$
declare
  was boolean := tg_op <> 'INSERT' and old.state = 'ACTIVE' and (old.ends_at is null or old.ends_at > now());
  comes boolean := tg_op <> 'DELETE' and new.state = 'ACTIVE' and (new.ends_at is null or new.ends_at > now());
  place bigint := case when tg_op = 'DELETE' then old.space_id else new.space_id end;
  who bigint := case when tg_op = 'DELETE' then old.person_id else new.person_id end;
begin
  if comes = was then
    return null;
  end if;
  perform space_company_queue(place);
  if space_company(place, 0, 0)
     or (comes and exists (select 1 from person p where p.id = who and p.age_band = 'ADULT'))
     or (not comes and not space_company(place, who, 0)) then
    return null;
  end if;
  raise exception 'violates check constraint "space_company"' using errcode = 'check_violation';
end $$;
drop trigger membership_company on membership;
create trigger membership_company after insert or delete or update of state, ends_at on membership
  for each row execute function membership_company();

-- Whose membership of what it is never changes.
create function membership_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a membership stays with its space and its person' using errcode = 'restrict_violation';
end $$;
create trigger membership_stays before update of space_id, person_id on membership for each row
  when (old.space_id <> new.space_id or old.person_id <> new.person_id) execute function membership_stays();

-- A space at rest may stay as it is, but what it says of itself is no letter box either.
create or replace function space_company_after() returns trigger language plpgsql as $$
begin
  perform space_company_queue(new.id);
  if (new.status in ('DRAFT', 'OPEN')
      or row(old.title, old.purpose, old.about) is distinct from row(new.title, new.purpose, new.about))
     and not space_company(new.id, 0, 0) then
    raise exception 'violates check constraint "space_company"' using errcode = 'check_violation';
  end if;
  return null;
end $$;

-- Writers count too, for some write where they do not belong; but they do not stay to look.
create function space_hears(space bigint, writer bigint) returns void language plpgsql as $$
begin
  if not space_company(space, 0, 0) or not space_company(space, writer, 0) then
    raise exception 'violates check constraint "space_company"' using errcode = 'check_violation';
  end if;
  if coalesce(space_is_lonely(space), false) then
    raise exception 'violates check constraint "space_lonely"' using errcode = 'check_violation';
  end if;
end $$;

create or replace function contribution_company() returns trigger language plpgsql as $$
begin
  perform space_hears(new.space_id, coalesce(new.author_id, 0));
  return null;
end $$;
drop trigger contribution_company_edited on contribution;
create trigger contribution_company_edited after update on contribution for each row
  when (old.text is distinct from new.text or old.title is distinct from new.title or old.html is distinct from new.html
    or old.space_id <> new.space_id or old.author_id is distinct from new.author_id
    or old.state <> 'PUBLISHED' and new.state = 'PUBLISHED')
  execute function contribution_company();

-- What else in a space has words of people in it is no letter box either.
create function words_company() returns trigger language plpgsql as $$
declare
  place bigint;
begin
  place := case tg_argv[0]
    when 'space' then (to_jsonb(new) ->> 'space_id')::bigint
    when 'tool' then (select t.space_id from tool t where t.id = (to_jsonb(new) ->> 'tool_id')::bigint)
    else (select c.space_id from contribution c where c.id = (to_jsonb(new) ->> tg_argv[0])::bigint) end;
  perform space_hears(place, 0);
  return null;
end $$;
create trigger words_company after insert or update of title, description on phase
  for each row execute function words_company('space');
create trigger words_company after insert or update of title on tool
  for each row execute function words_company('space');
create trigger words_company after insert or update of title on forum_category
  for each row execute function words_company('tool');
create trigger words_company after insert or update of title on proposal_category
  for each row execute function words_company('tool');
create trigger words_company after insert or update of label, hint on proposal_field
  for each row execute function words_company('tool');
create trigger words_company after insert or update of text_value on proposal_field_value
  for each row execute function words_company('proposal_id');
create trigger words_company after insert or update of reason, answer on proposal_amendment
  for each row execute function words_company('id');
