-- What the sign-on provider called to end (back-channel logout): each token is taken once, and every node asks here.
create table person_ended_session (
  jti varchar(255) primary key,
  sid varchar(255),
  subject varchar(255),
  ended_at timestamp with time zone not null,
  check (sid is not null or subject is not null)
);
create index person_ended_session_time on person_ended_session (ended_at);
