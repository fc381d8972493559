-- Agencies whose every case is invented.
create table office.demo_agency (
  agency text primary key,
  since  date not null
);

-- What the demo has been played to, and under which ids the things of its script stand: killed in the middle it goes on there.
create table office.demo_played (
  thing text primary key,
  value text not null
);
