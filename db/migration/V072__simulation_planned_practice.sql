-- A short run begins halfway and trains one skill; it is an attempt like any other, with its name.
alter table simulation_attempt add column short_run varchar(80) null after conversation;

-- Short runs to do later, planned in a debrief. One row for each distance (7, 30, 90 days) from the attempt it was planned
-- after; done_at is set when the attempt in which it was done ended.
create table simulation_planned_practice (
    id uuid not null,
    person_id uuid not null,
    source_id uuid null,
    days int not null,
    skill varchar(80) not null,
    case_id varchar(80) not null,
    short_run varchar(80) not null,
    planned_at datetime(6) not null,
    due_at datetime(6) not null,
    attempt_id uuid null,
    done_at datetime(6) null,
    constraint pk_simulation_planned_practice primary key (id),
    constraint uk_simulation_planned_practice unique (source_id, days),
    constraint fk_simulation_planned_practice_source foreign key (source_id) references simulation_attempt (id) on delete set null,
    constraint fk_simulation_planned_practice_attempt foreign key (attempt_id) references simulation_attempt (id) on delete set null,
    index idx_simulation_planned_practice_person (person_id, done_at, due_at)
);
