package safeguarding.conference.neighbours;

import java.util.UUID;

/** Decisions that stand in the way of withdrawing what they rest on: those that were not withdrawn. */
public interface StandingDecisions {

    /** Whether a conference has decided something that stands. */
    boolean of(UUID conferenceId);

    /** Whether a conference has decided something about a child that stands. */
    boolean of(UUID conferenceId, UUID childId);
}
