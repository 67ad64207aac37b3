package safeguarding.platform.testing.openapi;

/** Which way a schema travels. */
enum Direction {
    IN,
    OUT,
    BOTH,
    UNUSED;

    boolean isAsked() {
        return this == IN || this == BOTH;
    }

    boolean isAnswered() {
        return this == OUT || this == BOTH;
    }

    static Direction of(boolean asked, boolean answered) {
        if (asked) {
            return answered ? BOTH : IN;
        }
        return answered ? OUT : UNUSED;
    }
}
