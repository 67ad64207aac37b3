package safeguarding.conference.complaint;

import java.util.Optional;

/** The stages of a complaint, each with the timescale by which it is answered (local practice, a setting). */
public enum ComplaintStage {
    /** By the manager of the chairs, with those concerned. */
    LOCAL_RESOLUTION("complaint-1"),
    /** By a panel of agencies that had no part in the conference. */
    PANEL("complaint-2"),
    /** By somebody from outside. */
    INDEPENDENT_REVIEW("complaint-3");

    private final String rule;

    ComplaintStage(String rule) {
        this.rule = rule;
    }

    /** Id of the timescale. */
    public String rule() {
        return rule;
    }

    /** The stage after this one; empty after the last. */
    public Optional<ComplaintStage> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
