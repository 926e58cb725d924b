create table learning_participation (
    id uuid not null,
    person_id uuid not null,
    curriculum_id varchar(80) not null,
    started_at datetime(6) not null,
    deadline datetime(6) null,
    completed_at datetime(6) null,
    constraint pk_learning_participation primary key (id),
    constraint uk_learning_participation unique (person_id, curriculum_id)
);

create table learning_item_progress (
    id uuid not null,
    participation_id uuid not null,
    item_id varchar(80) not null,
    module_id varchar(80) not null,
    opened_at datetime(6) null,
    paragraph int null,
    paragraphs int null,
    completed_at datetime(6) null,
    completed_by varchar(20) null,
    minutes int not null default 0,
    exemption varchar(1000) null,
    exempted_by uuid null,
    exempted_at datetime(6) null,
    constraint pk_learning_item_progress primary key (id),
    constraint uk_learning_item_progress unique (participation_id, item_id),
    constraint fk_learning_item_progress_participation
        foreign key (participation_id) references learning_participation (id)
);

create table learning_module_completion (
    id uuid not null,
    participation_id uuid not null,
    module_id varchar(80) not null,
    completed_at datetime(6) not null,
    constraint pk_learning_module_completion primary key (id),
    constraint uk_learning_module_completion unique (participation_id, module_id),
    constraint fk_learning_module_completion_participation
        foreign key (participation_id) references learning_participation (id)
);
