package safeguarding.reviewing.participation;

/** Whether and how somebody took part. */
public enum Presence {
    IN_PERSON,
    BY_VIDEO,
    BY_TELEPHONE,
    SENT_APOLOGIES,
    ABSENT,
    NOT_INVITED;

    /** Whether they took part. */
    public boolean present() {
        return switch (this) {
            case IN_PERSON, BY_VIDEO, BY_TELEPHONE -> true;
            case SENT_APOLOGIES, ABSENT, NOT_INVITED -> false;
        };
    }
}
