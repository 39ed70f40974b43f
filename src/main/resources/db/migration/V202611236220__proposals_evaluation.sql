-- What somebody who was named for it thinks of a proposal: for staff alone, never for a public page or file.
create table proposal_evaluation (
  proposal_id bigint not null references proposal,
  evaluator_id bigint not null references person,
  version integer not null default 0,
  named_by bigint not null references person,
  named_at timestamp with time zone not null,
  feasibility varchar(12) check (feasibility in ('FEASIBLE', 'CHANGES', 'NOT_FEASIBLE', 'NOT_OURS')),
  cost numeric(15, 2) check (cost >= 0),
  notes text not null default '' check (length(notes) <= 5000),
  done_at timestamp with time zone,
  check ((feasibility is null) = (done_at is null)),
  primary key (proposal_id, evaluator_id)
);
create index proposal_evaluation_person on proposal_evaluation (evaluator_id, proposal_id);
