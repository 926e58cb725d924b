create table learning_questionnaire_response (
    id uuid not null,
    person_id uuid not null,
    curriculum_id varchar(80) not null,
    item_id varchar(80) not null,
    number int not null,
    content_hash char(64) not null,
    started_at datetime(6) not null,
    handed_in_at datetime(6) null,
    constraint pk_learning_questionnaire_response primary key (id),
    constraint uk_learning_questionnaire_response unique (person_id, item_id, number),
    index idx_learning_questionnaire_response_item (item_id, handed_in_at)
);

-- A statement has a rating, an open question a text; both may change until the response is handed in.
create table learning_questionnaire_answer (
    id uuid not null,
    response_id uuid not null,
    entry_id varchar(80) not null,
    rating int null,
    text mediumtext null,
    revision int not null,
    saved_at datetime(6) not null,
    constraint pk_learning_questionnaire_answer primary key (id),
    constraint uk_learning_questionnaire_answer unique (response_id, entry_id),
    constraint fk_learning_questionnaire_answer_response
        foreign key (response_id) references learning_questionnaire_response (id)
);
