-- Who someone is. Other modules refer to identity_account(id) as the person.
create table identity_account (
  id uuid not null,
  email varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(120) not null,
  password_hash varchar(200) null,
  active boolean not null,
  demo boolean not null,
  language varchar(8) null,
  session_epoch int not null,
  version bigint not null,
  created_at datetime(6) not null,
  changed_at datetime(6) not null,
  constraint pk_identity_account primary key (id),
  constraint uk_identity_account_email unique (email)
);

create index idx_identity_account_name on identity_account (name, id);
create index idx_identity_account_changed_at on identity_account (changed_at);

create table identity_account_role (
  account_id uuid not null,
  role varchar(20) not null,
  constraint pk_identity_account_role primary key (account_id, role),
  constraint fk_identity_account_role_account foreign key (account_id) references identity_account (id)
);

create index idx_identity_account_role_role on identity_account_role (role, account_id);

-- The printed password of a demo account. A row goes as soon as someone chooses a password of their own.
create table identity_demo_password (
  account_id uuid not null,
  password varchar(100) not null,
  constraint pk_identity_demo_password primary key (account_id),
  constraint fk_identity_demo_password_account foreign key (account_id) references identity_account (id)
);
