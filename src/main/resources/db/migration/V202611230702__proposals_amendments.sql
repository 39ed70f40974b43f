-- A suggested new text for a proposal is a contribution of its own: it can be reported and hidden like everything that
-- people write. Beside it stands what it was suggested for, why, and what became of it.
do $$
declare old text;
begin
  select conname into old from pg_constraint
  where conrelid = 'contribution'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%''TOPIC''%''COMMENT''%';
  execute 'alter table contribution drop constraint ' || quote_ident(old);
end $$;
alter table contribution add constraint contribution_kind_check
  check (kind in ('TOPIC', 'POST', 'PROPOSAL', 'COMMENT', 'AMENDMENT'));

create table proposal_amendment (
  id bigint primary key references contribution,
  version integer not null default 0,
  proposal_id bigint not null references proposal,
  base_title varchar(200) not null,
  base_text text not null check (length(base_text) <= 20000),
  reason varchar(2000) not null check (reason <> ''),
  state varchar(9) not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  settled_at timestamp with time zone,
  settled_by bigint references person,
  answer varchar(2000),
  check ((settled_at is null) = (state = 'OPEN')),
  check ((settled_by is null) = (state in ('OPEN', 'WITHDRAWN'))),
  check (state <> 'DECLINED' or coalesce(answer, '') <> '')
);
create index proposal_amendment_of on proposal_amendment (proposal_id, id desc);
