-- The key by which a browser's proof of work is known as ours; one for all nodes.
create table intake_proof_key (
    id     int         primary key,
    secret varchar(64) not null,
    constraint intake_proof_key_one check (id = 1)
);

-- A proof counts once: for the submission that brought it first.
create table intake_proof_used (
    challenge     varchar(64)              primary key,
    submission_id uuid                     not null,
    expires_at    timestamp with time zone not null
);
-- ProofOfWork.clear: what has expired needs no memory
create index intake_proof_used_expires on intake_proof_used (expires_at);
