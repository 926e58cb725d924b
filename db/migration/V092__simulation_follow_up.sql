-- What the learner does six weeks after a goal conversation. Rows are only added: changes of the plan, kept as the moves of
-- the conversation are, and last the one answer, which holds the name of what was answered.
create table simulation_follow_up (
    id uuid not null,
    attempt_id uuid not null,
    seq int not null,
    events mediumtext not null,
    answer varchar(80) null,
    made_at datetime(6) not null,
    constraint pk_simulation_follow_up primary key (id),
    constraint uk_simulation_follow_up unique (attempt_id, seq),
    constraint fk_simulation_follow_up_attempt foreign key (attempt_id) references simulation_attempt (id) on delete cascade
);
