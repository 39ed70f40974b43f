-- Who gave a tag another name, and on which texts: shown to those who keep order there, and put back by them for a day.
create sequence tag_rename_seq increment by 50;
create table tag_rename (
  id bigint primary key,
  tag varchar(40) not null,
  fresh varchar(40) not null check (fresh <> tag),
  uses bigint not null check (uses > 0),
  renamed_by bigint not null references person,
  renamed_at timestamp with time zone not null
);
create index tag_rename_latest on tag_rename (renamed_at desc, id desc);
create index tag_rename_by on tag_rename (renamed_by);
create table tag_rename_use (
  rename_id bigint not null references tag_rename on delete cascade,
  contribution_id bigint not null references contribution on delete cascade,
  -- 1 when the text had the new name as well: it keeps that one when the old one comes back.
  both_names bigint not null check (both_names in (0, 1)),
  undone_by bigint references person,
  undone_at timestamp with time zone,
  check ((undone_by is null) = (undone_at is null)),
  primary key (rename_id, contribution_id)
);
create index tag_rename_use_of on tag_rename_use (contribution_id);
create index tag_rename_use_undone on tag_rename_use (undone_by) where undone_by is not null;
