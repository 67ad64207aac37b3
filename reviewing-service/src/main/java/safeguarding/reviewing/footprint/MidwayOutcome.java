package safeguarding.reviewing.footprint;

/** What a midway check found (C2.12). */
public enum MidwayOutcome {
    ON_TRACK,
    DRIFT_RAISED,
    REVIEW_BROUGHT_FORWARD,
    DISPUTE_OPENED
}
