-- A conversation that counted for a practice item. It stays when the conversation itself is thrown away, and counts for
-- one item of a training only.
create table learning_practice_run (
    id uuid not null,
    participation_id uuid not null,
    item_id varchar(80) not null,
    attempt_id uuid not null,
    counted_at datetime(6) not null,
    constraint pk_learning_practice_run primary key (id),
    constraint uk_learning_practice_run unique (participation_id, attempt_id),
    constraint fk_learning_practice_run_participation
        foreign key (participation_id) references learning_participation (id)
);
