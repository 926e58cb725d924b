-- What somebody agreed to share with one other person, as it was then, and with whom it was exchanged.
create table learning_peer_share (
    id uuid not null,
    curriculum_id varchar(80) not null,
    item_id varchar(80) not null,
    person_id uuid not null,
    text mediumtext not null,
    agreed_at datetime(6) not null,
    partner_id uuid null,
    paired_at datetime(6) null,
    constraint pk_learning_peer_share primary key (id),
    constraint uk_learning_peer_share unique (curriculum_id, item_id, person_id),
    constraint uk_learning_peer_share_partner unique (partner_id),
    index idx_learning_peer_share_waiting (curriculum_id, item_id, partner_id, agreed_at)
);
