-- What the desk says to the world outside: written in the transaction of its cause, carried afterwards, again until it
-- arrives or is given up.
create table outbox (
    id          uuid primary key,
    kind        varchar(30)              not null,
    -- one thing is said once: the cause
    cause       varchar(120)             not null,
    case_id     uuid,
    address     varchar(254)             not null,
    facts       varchar(8000)            not null,
    -- what was sent, word for word; the same on every try
    message     varchar(20000),
    state       varchar(20)              not null,
    tries       int                      not null,
    put_at      timestamp with time zone not null,
    next_try_at timestamp with time zone not null,
    settled_at  timestamp with time zone,
    trouble     varchar(400),
    constraint outbox_once unique (kind, cause),
    constraint outbox_state_known check (state in ('waiting', 'sent', 'withheld', 'given_up'))
);
-- OutboxWorker: what is due
create index outbox_due on outbox (state, next_try_at, id);
-- Outbox.newest: a kind's list
create index outbox_newest on outbox (kind, put_at desc, id desc);
-- Outbox.putSince: how much one address was sent lately
create index outbox_address on outbox (kind, address, put_at);
