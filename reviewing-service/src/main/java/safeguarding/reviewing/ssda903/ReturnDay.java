package safeguarding.reviewing.ssda903;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A civil date as the files of the return write it: dd/mm/yyyy. */
public final class ReturnDay {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private ReturnDay() {}

    /** The day that is written; null when it is none, such as 31/02/2026. */
    public static @Nullable LocalDate read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text, WRITTEN);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The day in the form of the return; empty for null. */
    public static String write(@Nullable LocalDate day) {
        return day == null ? "" : WRITTEN.format(day);
    }
}
