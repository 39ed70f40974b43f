-- The same rule, asked of those who are in the space alone: before, every text in a closed space read all people.
create or replace function space_company(space bigint, coming bigint, going bigint) returns boolean language sql stable as $$
  select case when not coalesce(space_is_closed(space), false) then true else (
    select count(*) <= 1 or count(*) filter (where p.age_band = 'ADULT') >= 2
        or count(*) filter (where p.age_band <> 'ADULT') = 0
        or count(*) filter (where p.age_band in ('ADULT', 'UNKNOWN')) = 0
    from person p
    where p.id <> going and p.id in (
      select h.person_id from space_present(space_company.space) h
      union select c.id from person c where c.id = space_company.coming and c.suspended_at is null)) end
$$;
