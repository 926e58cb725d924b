-- Append-only. No foreign keys: the log outlives the accounts it tells of.
create table identity_audit_entry (
  id uuid not null,
  happened_at datetime(6) not null,
  action varchar(60) character set ascii not null,
  actor_id uuid null,
  actor_name varchar(60) null,
  subject_id uuid null,
  address varchar(45) character set ascii null,
  detail varchar(200) null,
  constraint pk_identity_audit_entry primary key (id)
);

create index idx_identity_audit_entry_happened_at on identity_audit_entry (happened_at, id);
create index idx_identity_audit_entry_action on identity_audit_entry (action, happened_at);
create index idx_identity_audit_entry_actor on identity_audit_entry (actor_id, happened_at);
create index idx_identity_audit_entry_subject on identity_audit_entry (subject_id, happened_at);
