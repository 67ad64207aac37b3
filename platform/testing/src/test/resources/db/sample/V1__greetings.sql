create table greeting (id int primary key, words text not null);
insert into greeting values (1, 'good morning');
grant select on greeting to ${runtimeRole};
