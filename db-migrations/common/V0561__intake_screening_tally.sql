-- How often people agreed with a sign of spam, and how often they let the person in.
create table screening_tally (
    sign      varchar(120) primary key,
    confirmed int not null,
    released  int not null
);
