-- When a test that was left alone was used up, once other modules were told of it; never set for anything else.
alter table simulation_attempt
    add column used_up_at datetime(6) null after ended_at,
    add index idx_simulation_attempt_left (mode, ended_at, used_up_at);
