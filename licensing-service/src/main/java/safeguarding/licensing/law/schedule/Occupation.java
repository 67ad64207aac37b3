package safeguarding.licensing.law.schedule;

/** What a child does at a place of performance or rehearsal. Time that nobody gives an occupation is waiting. */
public enum Occupation {
    /** Performing before an audience, or being recorded. */
    PERFORMING,
    /** Rehearsing. */
    REHEARSING,
    /** Resting. */
    REST,
    /** Resting with a meal. */
    MEAL,
    /** Being taught. */
    LESSON;

    /** Whether it counts as performing or rehearsing. */
    public boolean isWork() {
        return this == PERFORMING || this == REHEARSING;
    }

    /** Whether it is a break when it is long enough. */
    public boolean isBreak() {
        return this == REST || this == MEAL;
    }
}
