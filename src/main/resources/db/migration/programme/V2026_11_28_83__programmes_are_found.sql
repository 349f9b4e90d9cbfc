-- Programmes that are on the page already. Whatever changes one writes the stems of these words too.
insert into found_by (event_id, words)
select event_id, coalesce(regexp_replace(lower(string_agg(title, ' ')), '[^a-z0-9]+', ' ', 'g'), '')
from session join programme using (event_id)
where shown_at is not null and called_off_at is null
group by event_id;
