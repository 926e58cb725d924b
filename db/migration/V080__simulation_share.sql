-- With the trainers of which cohort the owner shared a conversation. Cohorts live in a later module, so no foreign key.
create table simulation_share (
    attempt_id uuid not null,
    cohort_id uuid not null,
    shared_at datetime(6) not null,
    constraint pk_simulation_share primary key (attempt_id, cohort_id),
    constraint fk_simulation_share_attempt foreign key (attempt_id) references simulation_attempt (id) on delete cascade,
    index idx_simulation_share_cohort (cohort_id, shared_at)
);
