-- Versions of items that something depends on, each under the SHA-256 of what is in it; rows are never changed.
create table content_version (
    hash        char(64)     character set ascii not null,
    item_id     varchar(80)  not null,
    kind        varchar(40)  not null,
    bundle      longtext     not null,
    archived_at datetime(6)  not null,
    primary key (hash)
);

create index idx_content_version_item on content_version (item_id, archived_at);

create table content_media (
    hash        char(64)     character set ascii not null,
    name        varchar(200) not null,
    bytes       longblob     not null,
    archived_at datetime(6)  not null,
    primary key (hash)
);
