-- Who asks is a keyed hash, and what is asked a name of ours: neither is sorted as people sort, and comparing bytes is faster. What
-- is over is deleted every ten minutes, which may read the whole table; an index on it cost each registration three entries.
alter table asking
    alter column what type text collate "C",
    alter column key  type text collate "C";

drop index asking_by_end;
