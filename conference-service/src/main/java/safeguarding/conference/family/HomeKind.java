package safeguarding.conference.family;

import java.util.Locale;

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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
