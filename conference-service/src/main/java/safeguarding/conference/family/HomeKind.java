package safeguarding.conference.family;

import safeguarding.platform.coding.Codes;

/** What a place is to the one who lives there. */
public enum HomeKind {
    HOME,
    SECOND_HOME,
    PLACEMENT,
    REFUGE,
    TEMPORARY,
    OTHER;

    /** Code in requests and answers, such as {@code second-home}. */
    public String code() {
        return Codes.of(this);
    }
}
