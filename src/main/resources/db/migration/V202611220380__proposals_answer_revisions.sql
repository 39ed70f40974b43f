-- What an official answer said before it was corrected, from when it said so; a row never changes.
create sequence answer_revision_seq increment by 50;
create table answer_revision (
  id bigint primary key,
  proposal_id bigint not null references official_answer,
  number integer not null check (number > 0),
  kind varchar(12) not null check (kind in ('ACCEPTED', 'PARTLY', 'REJECTED', 'OUT_OF_SCOPE')),
  reason text not null check (reason <> '' and length(reason) <= 20000),
  editor_id bigint not null references person,
  at timestamp with time zone not null,
  unique (proposal_id, number)
);
