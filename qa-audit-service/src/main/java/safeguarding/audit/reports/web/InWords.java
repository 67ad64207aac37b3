package safeguarding.audit.reports.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Says codes, days and numbers as people read them. */
final class InWords {

    static final String HIDDEN = "not shown";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private InWords() {}

    /** A code, such as {@code area-for-improvement}, with a capital and spaces. */
    static String code(String code) {
        var words = code.replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** A civil day. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Codes of areas; none is the whole council. */
    static String areas(List<String> areas) {
        return areas.isEmpty() ? "the whole council" : String.join(", ", areas);
    }
}
