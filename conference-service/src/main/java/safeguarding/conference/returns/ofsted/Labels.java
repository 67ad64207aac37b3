package safeguarding.conference.returns.ofsted;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.Category;
import safeguarding.conference.returns.HeldPerson;

/** The words of Annex A for what is recorded (F); nothing is an empty cell. */
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
        if (code == null || code.isEmpty()) {
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

    static String disability(HeldPerson person) {
        if (person.disabilities().isEmpty()) {
            return UNKNOWN;
        }
        return person.disabilities().stream().allMatch("NONE"::equals) ? NO : YES;
    }

    static String category(@Nullable Category category) {
        return switch (category) {
            case null -> "";
            case NEGLECT -> "a) Neglect";
            case PHYSICAL -> "b) Physical Abuse";
            case SEXUAL -> "c) Sexual Abuse";
            case EMOTIONAL -> "d) Emotional Abuse";
            case MULTIPLE -> "e) Multiple";
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

    /** Whole years on a day; empty for a child who is not born by then, or whose birth is not known. */
    static String age(@Nullable LocalDate bornOn, LocalDate asAt) {
        return bornOn == null || bornOn.isAfter(asAt) ? "" : Long.toString(ChronoUnit.YEARS.between(bornOn, asAt));
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
