-- How often a word stands in titles: with it, a word of nearly every title is sought along the order of the list, and a
-- rare one in the index of words.
create statistics contribution_title on (lower(title)) from contribution;
analyze contribution (title);
