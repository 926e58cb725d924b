-- Spring Modulith's register of events that listeners still have to handle; the layout is the library's (schema v2).
create table event_publication (
  id uuid not null,
  publication_date datetime(6) not null,
  listener_id varchar(512) not null,
  event_type varchar(512) not null,
  serialized_event varchar(4000) not null,
  completion_date datetime(6),
  last_resubmission_date datetime(6),
  completion_attempts int not null default 0,
  status varchar(20),
  primary key (id),
  index idx_event_publication_completion_date (completion_date),
  index idx_event_publication_status (status, publication_date)
);

create table event_publication_archive (
  id uuid not null,
  publication_date datetime(6) not null,
  listener_id varchar(512) not null,
  event_type varchar(512) not null,
  serialized_event varchar(4000) not null,
  completion_date datetime(6),
  last_resubmission_date datetime(6),
  completion_attempts int not null default 0,
  status varchar(20),
  primary key (id),
  index idx_event_publication_archive_completion_date (completion_date)
);
