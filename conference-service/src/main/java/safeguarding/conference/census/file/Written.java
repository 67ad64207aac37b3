package safeguarding.conference.census.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what is written in a census file; what cannot be read is null, never an error. */
public final class Written {

    private static final int DATE_LENGTH = 10;

    private Written() {}

    /** A civil date in ISO form, also where a time stands behind it; null when it is none. */
    public static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?")) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, DATE_LENGTH));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Whether something is written that is no civil date. */
    public static boolean isNoDay(@Nullable String text) {
        return text != null && day(text) == null;
    }

    /** Whether a flag is set: the census writes 1, its checking tool takes true as well (D1). */
    public static boolean flag(@Nullable String text) {
        return text != null && (text.equals("1") || text.equalsIgnoreCase("true"));
    }

    /** A number of 0 or more; null when it is none. */
    public static @Nullable Integer count(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,4}") ? Integer.valueOf(text) : null;
    }
}
