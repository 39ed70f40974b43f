-- Notices are forgotten after a year, and what was written about them with them.
alter table mail_letter drop constraint mail_letter_notice_id_fkey;
alter table mail_letter add constraint mail_letter_notice foreign key (notice_id) references notice on delete cascade;
create index notice_at on notice (at);
