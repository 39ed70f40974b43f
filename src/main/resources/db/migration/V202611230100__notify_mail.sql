-- Letters that wait to be sent by e-mail, and what became of them. A letter is written in the transaction of what it tells
-- of, and sent by a job: at least once, each time with the same Message-ID.
create sequence mail_letter_seq increment by 50;
create table mail_letter (
  id bigint primary key,
  message_id varchar(120) not null unique,
  -- A letter about a notice gets its words when it is sent: the reader's language and address of then.
  notice_id bigint unique references notice,
  person_id bigint references person,
  -- Every other letter was written before; its words are forgotten once it is sent.
  address varchar(254),
  language varchar(2) check (language in ('id', 'en')),
  kind varchar(80),
  path varchar(300) check (path like '/%' and path not like '//%'),
  args text,
  state varchar(8) not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DROPPED', 'DEAD')),
  tries integer not null default 0 check (tries >= 0),
  -- Not before this; while somebody sends it, the end of their lease.
  due_at timestamp with time zone not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  fault varchar(300),
  check ((notice_id is null) = (address is not null)),
  check ((notice_id is null) = (person_id is null)),
  check ((state = 'WAITING') = (ended_at is null))
);
create index mail_letter_due on mail_letter (due_at, id) where state = 'WAITING';
create index mail_letter_ended on mail_letter (ended_at) where state <> 'WAITING';

-- Who said whether notices come by e-mail too; without a row they do.
create table mail_choice (
  person_id bigint primary key references person,
  wanted boolean not null,
  at timestamp with time zone not null
);
