-- An attempt pins the version of the quiz by its hash; with the seed that gives the paper. One that is finished stays.
create table learning_quiz_attempt (
    id uuid not null,
    person_id uuid not null,
    curriculum_id varchar(80) not null,
    item_id varchar(80) not null,
    number int not null,
    content_hash char(64) not null,
    seed bigint not null,
    started_at datetime(6) not null,
    finished_at datetime(6) null,
    right_count int null,
    counting int null,
    passed boolean null,
    constraint pk_learning_quiz_attempt primary key (id),
    constraint uk_learning_quiz_attempt unique (person_id, item_id, number),
    index idx_learning_quiz_attempt_item (item_id, finished_at)
);

-- Rows are only added. In a test an answer may be changed until the end: that is a next version. Places are those in the
-- file of the pinned version, so that answers of different attempts can be counted together.
create table learning_quiz_answer (
    id uuid not null,
    attempt_id uuid not null,
    question_id varchar(80) not null,
    version int not null,
    position int not null,
    kind varchar(20) not null,
    answer mediumtext not null,
    right_answer boolean null,
    answered_at datetime(6) not null,
    constraint pk_learning_quiz_answer primary key (id),
    constraint uk_learning_quiz_answer unique (attempt_id, question_id, version),
    constraint fk_learning_quiz_answer_attempt foreign key (attempt_id) references learning_quiz_attempt (id),
    index idx_learning_quiz_answer_question (question_id)
);

-- What is typed at an open question before it is handed in.
create table learning_quiz_draft (
    id uuid not null,
    attempt_id uuid not null,
    question_id varchar(80) not null,
    text mediumtext not null,
    revision int not null,
    saved_at datetime(6) not null,
    constraint pk_learning_quiz_draft primary key (id),
    constraint uk_learning_quiz_draft unique (attempt_id, question_id),
    constraint fk_learning_quiz_draft_attempt foreign key (attempt_id) references learning_quiz_attempt (id)
);
