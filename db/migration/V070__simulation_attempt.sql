-- A conversation of one person with one client, on the version of the content that was there at its first move. What
-- happened in it is in simulation_move only; ended_at, ending and passed repeat what the last events say, for lists.
create table simulation_attempt (
    id uuid not null,
    person_id uuid not null,
    case_id varchar(80) not null,
    conversation varchar(20) not null,
    mode varchar(20) not null,
    content_hash char(64) not null,
    seed bigint not null,
    name varchar(80) null,
    parent_id uuid null,
    parent_seq int null,
    started_at datetime(6) not null,
    ended_at datetime(6) null,
    ending varchar(20) null,
    passed boolean null,
    constraint pk_simulation_attempt primary key (id),
    constraint fk_simulation_attempt_parent foreign key (parent_id) references simulation_attempt (id) on delete set null,
    index idx_simulation_attempt_person (person_id, case_id, started_at)
);

-- Rows are only added. Number 0 holds how the conversation began; each other row is a move with all that followed from
-- it. Kinds and events carry a name with a version, so that an old row stays readable.
create table simulation_move (
    id uuid not null,
    attempt_id uuid not null,
    seq int not null,
    kind varchar(40) not null,
    move mediumtext not null,
    events mediumtext not null,
    made_at datetime(6) not null,
    constraint pk_simulation_move primary key (id),
    constraint uk_simulation_move unique (attempt_id, seq),
    constraint fk_simulation_move_attempt foreign key (attempt_id) references simulation_attempt (id) on delete cascade
);

-- One's own look back, before the debrief tells anything.
create table simulation_reflection (
    id uuid not null,
    attempt_id uuid not null,
    question varchar(20) not null,
    revision int not null,
    text mediumtext not null,
    saved_at datetime(6) not null,
    constraint pk_simulation_reflection primary key (id),
    constraint uk_simulation_reflection unique (attempt_id, question),
    constraint fk_simulation_reflection_attempt foreign key (attempt_id) references simulation_attempt (id) on delete cascade
);
