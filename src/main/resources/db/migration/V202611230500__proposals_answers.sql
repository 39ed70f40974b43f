-- Whether an answer of this tool is checked by a second official before it can be published; no row means no.
create table answer_rule (
  tool_id bigint primary key references tool,
  second_check boolean not null
);

-- Answers of one consultation that become visible together, from that time on.
create sequence answer_publication_seq increment by 50;
create table answer_publication (
  id bigint primary key,
  version integer not null default 0,
  tool_id bigint not null references tool,
  at timestamp with time zone not null,
  created_by bigint not null references person,
  created_at timestamp with time zone not null,
  done_at timestamp with time zone
);
create index answer_publication_due on answer_publication (at) where done_at is null;
create index answer_publication_tool on answer_publication (tool_id, id desc);

-- An answer in the making. It is nobody's business but the unit's: what is published stands in official_answer alone.
create table answer_draft (
  proposal_id bigint primary key references proposal,
  version integer not null default 0,
  state varchar(9) not null check (state in ('PREPARED', 'SENT_BACK', 'CHECKED')),
  kind varchar(12) not null check (kind in ('ACCEPTED', 'PARTLY', 'REJECTED', 'OUT_OF_SCOPE')),
  reason text not null check (reason <> '' and length(reason) <= 20000),
  html text not null,
  organisation_id bigint references organisation,
  written_by bigint not null references person,
  written_at timestamp with time zone not null,
  checked_by bigint references person,
  checked_at timestamp with time zone,
  note varchar(1000) check (note <> ''),
  noted_by bigint references person,
  publication_id bigint references answer_publication,
  check ((state = 'CHECKED') = (checked_by is not null)),
  check ((state = 'SENT_BACK') = (note is not null)),
  check ((note is null) = (noted_by is null)),
  check (checked_by is null or checked_by <> written_by),
  check (state <> 'SENT_BACK' or publication_id is null)
);
create index answer_draft_publication on answer_draft (publication_id);

-- Everybody who had a hand in the text of a draft: none of them can check it.
create table answer_draft_writer (
  proposal_id bigint not null references answer_draft on delete cascade,
  person_id bigint not null references person,
  primary key (proposal_id, person_id)
);

-- The comments that an answer takes up: of the draft, and of the published answer.
create table answer_draft_citation (
  proposal_id bigint not null references answer_draft on delete cascade,
  comment_id bigint not null references contribution,
  primary key (proposal_id, comment_id)
);
create table answer_citation (
  proposal_id bigint not null references official_answer,
  comment_id bigint not null references contribution,
  primary key (proposal_id, comment_id)
);
create index answer_citation_comment on answer_citation (comment_id);

-- What became of each answer of a publication.
create table answer_publication_result (
  publication_id bigint not null references answer_publication,
  proposal_id bigint not null references proposal,
  outcome varchar(9) not null check (outcome in ('PUBLISHED', 'LEFT_OUT')),
  at timestamp with time zone not null,
  primary key (publication_id, proposal_id)
);

-- Answers that people are still to be told of; the first edition is the answer itself, later ones its corrections.
create table answer_news (
  proposal_id bigint not null references official_answer,
  edition integer not null check (edition >= 1),
  by_id bigint references person,
  at timestamp with time zone not null,
  told_at timestamp with time zone,
  primary key (proposal_id, edition)
);
create index answer_news_untold on answer_news (at) where told_at is null;

-- Each step of reminding a unit of a due date is done once.
create table answer_reminder (
  space_id bigint not null references space,
  due date not null,
  step integer not null,
  at timestamp with time zone not null,
  primary key (space_id, due, step)
);
