-- An adult and a minor are never alone with each other where others cannot look in: in a space that not everybody may
-- read, other than a class of a verified school, at least two people known to be grown up belong to it. Who is
-- not known to be grown up may be either.
create function space_is_closed(space_id bigint) returns boolean language sql stable as $$
  select not (s.audience = 'PUBLIC' and s.approval = 'APPROVED' and s.status <> 'DRAFT')
     and not (s.kind = 'CLASS' and exists (select 1 from organisation o where o.id = s.organisation_id and o.verified))
  from space s where s.id = space_is_closed.space_id
$$;

-- Whether the members keep company as they should, if one more comes and one goes; 0 for nobody.
create function space_company(space bigint, coming bigint, going bigint) returns boolean language sql stable as $$
  select case when not coalesce(space_is_closed(space), false) then true else (
    select count(*) <= 1 or count(*) filter (where p.age_band = 'ADULT') >= 2
        or count(*) filter (where p.age_band <> 'ADULT') = 0
        or count(*) filter (where p.age_band in ('ADULT', 'UNKNOWN')) = 0
    from person p
    where p.id <> going and (p.id = coming
      or p.id in (select m.person_id from membership m where m.space_id = space_company.space and m.state = 'ACTIVE'))) end
$$;

-- Changes of one space come one after the other as far as it matters: who leaves at the same moment waits.
create function space_company_queue(space bigint) returns void language plpgsql as $$
begin
  perform 1 from space s where s.id = space_company_queue.space for share;
  if space_is_closed(space_company_queue.space) then
    perform pg_advisory_xact_lock(hashtextextended('company ' || space_company_queue.space, 0));
  end if;
end $$;

-- A grown-up who comes helps; and who leaves company that was wrong before is not held.
create function membership_company() returns trigger language plpgsql as $$
declare
  comes boolean := new.state = 'ACTIVE';
begin
  if comes = (tg_op = 'UPDATE' and old.state = 'ACTIVE') then
    return null;
  end if;
  perform space_company_queue(new.space_id);
  if space_company(new.space_id, 0, 0)
     or (comes and exists (select 1 from person p where p.id = new.person_id and p.age_band = 'ADULT'))
     or (not comes and not space_company(new.space_id, new.person_id, 0)) then
    return null;
  end if;
  raise exception 'violates check constraint "space_company"' using errcode = 'check_violation';
end $$;
create trigger membership_company after insert or update of state on membership
  for each row execute function membership_company();

-- Neither becomes a space closed around such company, nor is its own text a letter box for it; closing it is free.
create function space_company_after() returns trigger language plpgsql as $$
begin
  perform space_company_queue(new.id);
  if new.status in ('DRAFT', 'OPEN') and not space_company(new.id, 0, 0) then
    raise exception 'violates check constraint "space_company"' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger space_company after update on space for each row execute function space_company_after();

-- A group apart from its class, which one pupil alone shares with one grown-up, is not the open of the class.
create function space_is_lonely(space bigint) returns boolean language sql stable as $$
  select s.parent_id is not null and not s.parent_sees and (
    select count(*) filter (where p.age_band = 'ADULT') = 1 and count(*) filter (where p.age_band <> 'ADULT') = 1
    from membership m join person p on p.id = m.person_id where m.space_id = s.id and m.state = 'ACTIVE')
  from space s where s.id = space_is_lonely.space and s.kind = 'CLASS'
$$;

-- Nothing is written while the company is not as it should be, for example because somebody's age became known.
create function contribution_company() returns trigger language plpgsql as $$
begin
  if not space_company(new.space_id, 0, 0) or coalesce(space_is_lonely(new.space_id), false) then
    raise exception 'violates check constraint "space_company"' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger contribution_company after insert on contribution for each row execute function contribution_company();
create trigger contribution_company_edited after update on contribution for each row
  when (old.text is distinct from new.text or old.title is distinct from new.title) execute function contribution_company();
