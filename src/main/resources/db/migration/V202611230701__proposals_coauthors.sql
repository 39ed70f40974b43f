-- Who wrote a proposal together with its author: asked by the author, and an author too once they have confirmed. There are
-- five places; the key sees to it that nobody has a sixth and nobody two.
create table proposal_coauthor (
  proposal_id bigint not null references proposal,
  person_id bigint not null references person,
  state varchar(10) not null check (state in ('ASKED', 'CONFIRMED', 'DECLINED', 'LEFT', 'TAKEN_BACK')),
  place integer check (place between 1 and 5),
  asked_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  primary key (proposal_id, person_id),
  unique (proposal_id, place),
  check ((place is not null) = (state in ('ASKED', 'CONFIRMED'))),
  check ((settled_at is null) = (state = 'ASKED'))
);
create index proposal_coauthor_person on proposal_coauthor (person_id, state);
