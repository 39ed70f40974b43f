-- Only a guest's time ends. Who was moved out of a part, or left it with the whole, is no guest whose time is over.
update membership set ends_at = null where ends_at is not null and state <> 'ACTIVE';
