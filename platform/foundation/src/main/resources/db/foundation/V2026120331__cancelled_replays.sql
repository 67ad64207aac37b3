-- A replay can be cancelled. The version counts its states, not its progress, so that who has read it can name it.
alter table event_replay add column version integer not null default 1;
alter table event_replay drop constraint event_replay_state_check;
alter table event_replay add constraint event_replay_state_check
    check (state in ('waiting', 'running', 'finished', 'failed', 'cancelled'));
