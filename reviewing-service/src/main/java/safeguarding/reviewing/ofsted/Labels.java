package safeguarding.reviewing.ofsted;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The words of Annex A for who a child is (F); nothing is an empty cell. */
final class Labels {

    static final String YES = "a) Yes";
    static final String NO = "b) No";
    static final String UNKNOWN = "c) Unknown";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Labels() {}

    static String gender(@Nullable String code) {
        if (code == null) {
            return "c) Not stated/recorded";
        }
        return switch (code) {
            case "M", "1" -> "a) Male";
            case "F", "2" -> "b) Female";
            case "9" -> "d) Neither";
            default -> "c) Not stated/recorded";
        };
    }

    /** Group of a census code: its first letter says it, but for what belongs to no group. */
    static String ethnicity(@Nullable String code) {
        if (code == null) {
            return "f) Not stated";
        }
        return switch (code) {
            case "WBRI", "WIRI", "WIRT", "WROM", "WOTH" -> "a) White";
            case "MWBC", "MWBA", "MWAS", "MOTH" -> "b) Mixed";
            case "AIND", "APKN", "ABAN", "AOTH" -> "c) Asian or Asian British";
            case "BCRB", "BAFR", "BOTH" -> "d) Black or black British";
            case "CHNE", "OOTH" -> "e) Other ethnic group";
            default -> "f) Not stated";
        };
    }

    /** Yes or no; an empty cell where nothing is known. */
    static String yesOrNo(@Nullable Boolean fact) {
        if (fact == null) {
            return "";
        }
        return fact ? YES : NO;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Whole years on a day: a child of 29 February has its birthday on 1 March of other years. */
    static String age(@Nullable LocalDate bornOn, LocalDate asAt) {
        return bornOn == null || bornOn.isAfter(asAt) ? "" : Long.toString(ChronoUnit.YEARS.between(bornOn, asAt));
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
