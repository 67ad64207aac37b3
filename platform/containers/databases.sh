#!/bin/bash
# Makes each service's database and its two logins, as the local run does; may be repeated, then it sets the passwords anew.
set -euo pipefail

# make NAME OWNER RUNTIME_ROLE; passwords come from the environment: NAME_OWNER_PASSWORD, NAME_SERVICE_PASSWORD
make() {
  export owner_password_of="${1^^}_OWNER_PASSWORD" service_password_of="${1^^}_SERVICE_PASSWORD"
  export OWNER_PASSWORD=${!owner_password_of} SERVICE_PASSWORD=${!service_password_of}
  psql --no-psqlrc --quiet -v ON_ERROR_STOP=1 -v name="$1" -v owner="$2" -v runtime="$3" postgres <<'SQL'
\getenv owner_password OWNER_PASSWORD
\getenv service_password SERVICE_PASSWORD
select format('create role %I login', r) from unnest(array[:'owner', :'runtime']) r
 where not exists (select from pg_roles where rolname = r) \gexec
alter role :"owner" login password :'owner_password';
alter role :"runtime" login password :'service_password';
select format('create database %I owner %I', :'name', :'owner')
 where not exists (select from pg_database where datname = :'name') \gexec
revoke all on database :"name" from public;
grant connect on database :"name" to :"runtime";
\connect :"name"
alter schema public owner to :"owner";
revoke all on schema public from public;
grant usage on schema public to :"runtime";
SQL
}

for service in conference reviewing qa_audit licensing workforce; do
  make "$service" "${service}_owner" "${service}_service"
done
# Keycloak makes its tables itself: one login, which owns its database.
KEYCLOAK_SERVICE_PASSWORD=$KEYCLOAK_OWNER_PASSWORD make keycloak keycloak keycloak
