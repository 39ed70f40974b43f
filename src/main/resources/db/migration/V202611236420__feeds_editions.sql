-- Since when a feed or calendar is what it is, so that whoever asks by date alone gets what was hidden or changed too.
create table feed_edition (
  name varchar(200) primary key,
  tag varchar(64) not null,
  changed_at timestamp with time zone not null
);
