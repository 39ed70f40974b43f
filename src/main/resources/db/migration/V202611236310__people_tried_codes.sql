-- Wrong codes of every kind, so that guessing is stopped per account and per address. They are kept for a day.
create sequence tried_code_seq increment by 50;
create table tried_code (
  id bigint primary key,
  kind varchar(7) not null check (kind in ('JOIN', 'PAIRING')),
  person_id bigint not null references person,
  address varchar(45) not null,
  at timestamp with time zone not null
);
create index tried_code_person on tried_code (person_id, kind, at);
create index tried_code_address on tried_code (address, kind, at);

drop table join_attempt;
drop sequence join_attempt_seq;
drop table pairing_attempt;
drop sequence pairing_attempt_seq;
