-- The longest role has eleven letters.
alter table contribution alter column written_as type varchar(12);
