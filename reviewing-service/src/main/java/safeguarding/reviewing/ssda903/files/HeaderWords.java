package safeguarding.reviewing.ssda903.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.identifiers.UniquePupilNumber;
import safeguarding.reviewing.ssda903.ReturnLine;

/**
 * What a Header tells of a child, as the register holds it; null for what it does not tell, or tells so that it cannot be
 * read. Masks itself.
 */
record HeaderWords(
        @Nullable String sex,
        @Nullable LocalDate bornOn,
        @Nullable String ethnicity,
        @Nullable UniquePupilNumber upn,
        @Nullable String upnUnknown,
        @Nullable Boolean mother,
        @Nullable LocalDate motherSince) {

    /** Nothing was told. */
    static final HeaderWords NONE = new HeaderWords(null, null, null, null, null, null, null);

    /** What a line tells about somebody who, on this civil day, has lived until today. */
    static HeaderWords of(ReturnLine line, LocalDate today) {
        var upn = line.cell("UPN");
        var reason = upn != null && upn.matches("UN[1-5]");
        var sex = line.cell("SEX");
        var ethnicity = line.cell("ETHNIC");
        return new HeaderWords(
                sex != null && sex.matches("[MFU12]") ? sex : null,
                come(line.day("DOB"), today),
                ethnicity != null && CodesOfYear.isEthnicity(ethnicity) ? ethnicity : null,
                upn == null || reason ? null : new UniquePupilNumber(upn),
                reason ? upn : null,
                mother(line.cell("MOTHER")),
                come(line.day("MC_DOB"), today));
    }

    private static @Nullable Boolean mother(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return switch (code) {
            case "0" -> false;
            case "1" -> true;
            default -> null;
        };
    }

    /** A birth that has not come is not told: nobody knows of it. */
    private static @Nullable LocalDate come(@Nullable LocalDate day, LocalDate today) {
        return day == null || day.isAfter(today) ? null : day;
    }

    @Override
    public String toString() {
        return "HeaderWords[masked]";
    }
}
