-- who said where somebody lives, and on which occasion; what was kept before came with the person
alter table person_address add column source varchar(200) default '' not null;
alter table person_address add column recorded_by varchar(100) default '' not null;
