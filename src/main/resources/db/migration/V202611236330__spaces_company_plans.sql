-- The rule of company is asked row by row; while many rows arrive at once the tables look small to the planner, and it
-- would read them whole each time.
alter function membership_company() set enable_seqscan = off;
alter function space_company_after() set enable_seqscan = off;
alter function contribution_company() set enable_seqscan = off;
alter function words_company() set enable_seqscan = off;

create or replace function space_hears(space bigint, writer bigint) returns void language plpgsql as $$
begin
  -- What everybody may read needs no company: most texts end here.
  if not exists (select from space s where s.id = space_hears.space and (s.parent_id is not null
      or s.audience <> 'PUBLIC' or s.approval <> 'APPROVED' or s.status = 'DRAFT')) then
    return;
  end if;
  if not space_company(space, 0, 0) or writer <> 0 and not space_company(space, writer, 0) then
    raise exception 'violates check constraint "space_company"' using errcode = 'check_violation';
  end if;
  if coalesce(space_is_lonely(space), false) then
    raise exception 'violates check constraint "space_lonely"' using errcode = 'check_violation';
  end if;
end $$;
