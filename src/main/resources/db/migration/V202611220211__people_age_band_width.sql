-- FROM_13_TO_17 has thirteen letters.
alter table person alter column age_band type varchar(13);
