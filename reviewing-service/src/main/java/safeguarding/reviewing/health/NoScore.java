package safeguarding.reviewing.health;

/** Why there is no score of strengths and difficulties (SDQ_REASON of the return). */
public enum NoScore {
    NOT_OF_AGE("SDQ1"),
    CARER_REFUSED("SDQ2"),
    DISABILITY("SDQ3"),
    OTHER("SDQ4"),
    CHILD_REFUSED("SDQ5");

    private final String code;

    NoScore(String code) {
        this.code = code;
    }

    /** How the return writes it. */
    public String code() {
        return code;
    }
}
