package safeguarding.conference.plan;

/** Why a plan ends (B3.5). */
public enum EndingReason {
    HARM_NO_LONGER_LIKELY,
    /** Moved for good, and the other council has held its conference (B1.8). */
    MOVED_AND_TAKEN_OVER,
    TURNED_18,
    DIED,
    LEFT_UK;

    /** Whether only a conference can end a plan for it (B3.4). */
    public boolean needsConference() {
        return this == HARM_NO_LONGER_LIKELY;
    }
}
