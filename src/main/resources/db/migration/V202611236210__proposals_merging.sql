-- A proposal that says the same as another one is merged into it: it leaves the lists, and its address leads there.
do $$
declare c text;
begin
  for c in select conname from pg_constraint where conrelid = 'contribution'::regclass and contype = 'c'
             and pg_get_constraintdef(oid) like '%state%WITHDRAWN%' loop
    execute format('alter table contribution drop constraint %I', c);
  end loop;
end $$;
alter table contribution add constraint contribution_state_check
  check (state in ('DRAFT', 'PENDING', 'PUBLISHED', 'HIDDEN', 'WITHDRAWN', 'MERGED'));

create sequence proposal_merge_seq increment by 50;
create table proposal_merge (
  id bigint primary key,
  version integer not null default 0,
  from_id bigint not null references proposal,
  into_id bigint not null references proposal,
  merged_by bigint not null references person,
  at timestamp with time zone not null,
  reason varchar(500) not null check (reason <> ''),
  undone_at timestamp with time zone,
  undone_by bigint references person,
  check (from_id <> into_id),
  check ((undone_at is null) = (undone_by is null))
);
-- A proposal is part of one other at a time.
create unique index proposal_merge_once on proposal_merge (from_id) where undone_at is null;
create index proposal_merge_into on proposal_merge (into_id) where undone_at is null;

-- Who supported what was merged, while it stays merged: it goes back from here when the merge is undone.
create table merged_support (
  merge_id bigint not null references proposal_merge,
  person_id bigint not null references person,
  at timestamp with time zone not null,
  given boolean not null,
  primary key (merge_id, person_id)
);
-- Whether somebody gave the support to this proposal itself; else it came with one that was merged into it.
alter table proposal_support add column given boolean not null default true;
