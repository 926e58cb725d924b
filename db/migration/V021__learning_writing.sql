-- What people type, found by person and item: it stays theirs when a curriculum changes or a participation ends.
create table learning_writing (
    id uuid not null,
    person_id uuid not null,
    item_id varchar(80) not null,
    kind varchar(20) not null,
    part varchar(80) not null,
    text mediumtext not null,
    revision int not null,
    saved_at datetime(6) not null,
    handed_in_at datetime(6) null,
    reviewed_at datetime(6) null,
    constraint pk_learning_writing primary key (id),
    constraint uk_learning_writing unique (person_id, item_id, kind, part)
);

create table learning_file (
    id uuid not null,
    person_id uuid not null,
    item_id varchar(80) not null,
    name varchar(255) not null,
    media_type varchar(120) not null,
    size int not null,
    content longblob not null,
    uploaded_at datetime(6) not null,
    constraint pk_learning_file primary key (id),
    index idx_learning_file_person_item (person_id, item_id)
);

create table learning_content_report (
    id uuid not null,
    person_id uuid not null,
    item_id varchar(80) not null,
    question_id varchar(80) null,
    content_version varchar(64) not null,
    text varchar(4000) not null,
    reported_at datetime(6) not null,
    handled_by uuid null,
    handled_at datetime(6) null,
    constraint pk_learning_content_report primary key (id),
    index idx_learning_content_report_open (handled_at, reported_at)
);
