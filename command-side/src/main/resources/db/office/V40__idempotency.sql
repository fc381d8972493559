-- What was answered under an Idempotency-Key. Key and request only as keyed hashes, of the answer only what its body is rebuilt
-- from: no personal data. status is 0 only inside the transaction of the act itself.
create table office.idempotency (
    user_id      varchar(64)  not null,
    key_hmac     varchar(128) not null,
    request_hmac varchar(128) not null,
    status       integer      not null,
    id           varchar(128),
    version      bigint,
    at           timestamptz  not null,
    primary key (user_id, key_hmac)
);
create index idempotency_at on office.idempotency (at);
