package safeguarding.reviewing.ssda903.files;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.ssda903.ReturnYear;

/** The codes of a person, which change with the year: what is recorded in one form is given out in that of the year. */
public final class CodesOfYear {

    /** From this year on M, F and U; 1 and 2 before. */
    private static final int LETTERS_FROM = 2025;

    private static final Set<String> ETHNICITIES = Set.of(
            "WBRI", "WIRI", "WIRT", "WROM", "WOTH", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH",
            "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT");

    private CodesOfYear() {}

    /** Whether a text is a code of the set SEX in this year. */
    public static boolean isSex(String code, ReturnYear year) {
        return letters(year)
                ? Set.of("M", "F", "U").contains(code)
                : Set.of("1", "2").contains(code);
    }

    /** The sex in the codes of a year; null where they have none for it, or nothing is known. */
    public static @Nullable String sex(@Nullable String recorded, ReturnYear year) {
        if (recorded == null) {
            return null;
        }
        var letter = inLetters(recorded);
        if (letters(year)) {
            return isSex(letter, year) ? letter : null;
        }
        return switch (letter) {
            case "M" -> "1";
            case "F" -> "2";
            default -> null;
        };
    }

    /** Whether two codes say the same, each in the form of its year. */
    public static boolean sameSex(@Nullable String one, @Nullable String other) {
        return one != null && other != null && inLetters(one).equals(inLetters(other));
    }

    /** Whether a code of any year says female. */
    public static boolean isFemale(@Nullable String code) {
        return code != null && "F".equals(inLetters(code));
    }

    /** Whether a text is a code of ethnicity. */
    public static boolean isEthnicity(String code) {
        return ETHNICITIES.contains(code);
    }

    private static boolean letters(ReturnYear year) {
        return year.march() >= LETTERS_FROM;
    }

    private static String inLetters(String code) {
        return switch (code) {
            case "1" -> "M";
            case "2" -> "F";
            default -> code;
        };
    }
}
