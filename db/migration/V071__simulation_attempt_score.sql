-- What the last events say, for lists: how many criteria were met, of how many. Absent while an attempt runs, and for a
-- short run, which has none.
alter table simulation_attempt
    add column criteria_met int null after passed,
    add column criteria int null after criteria_met;
