-- How often an account name or an address may still fail; see decision 0031. Keys are hashes.
create table identity_sign_in_limit (
  limit_key char(64) character set ascii not null,
  free_at datetime(6) not null,
  constraint pk_identity_sign_in_limit primary key (limit_key)
);

create index idx_identity_sign_in_limit_free_at on identity_sign_in_limit (free_at);

-- "Onthoud mij op dit apparaat"; see decision 0032. Tokens are hashes.
create table identity_device (
  series char(32) character set ascii not null,
  account_id uuid not null,
  token_hash char(64) character set ascii not null,
  previous_token_hash char(64) character set ascii null,
  created_at datetime(6) not null,
  used_at datetime(6) not null,
  constraint pk_identity_device primary key (series),
  constraint fk_identity_device_account foreign key (account_id) references identity_account (id)
);

create index idx_identity_device_used_at on identity_device (used_at);

-- One-time links: to set a password, or to create the first office account (then without account).
create table identity_link (
  id uuid not null,
  purpose varchar(20) not null,
  account_id uuid null,
  token_hash char(64) character set ascii not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6) null,
  constraint pk_identity_link primary key (id),
  constraint uk_identity_link_token_hash unique (token_hash),
  constraint fk_identity_link_account foreign key (account_id) references identity_account (id)
);
