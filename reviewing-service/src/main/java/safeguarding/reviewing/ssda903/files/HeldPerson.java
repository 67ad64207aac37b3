package safeguarding.reviewing.ssda903.files;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.ReturnDay;
import safeguarding.reviewing.ssda903.ReturnYear;

/**
 * Who a child of the return is, as it is recorded. Masks itself.
 *
 * @param upn null where there is none
 * @param upnUnknown why there is no UPN; null where there is one or nobody said
 * @param motherSince civil date of birth of her first child; null when she is none or it is not known
 * @param unaccompanied whether the child is or was unaccompanied
 * @param ceasedOn civil date on which it ceased to be unaccompanied; null when it did not
 */
public record HeldPerson(
        HeldChild child,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String upn,
        @Nullable String upnUnknown,
        @Nullable Boolean mother,
        @Nullable LocalDate motherSince,
        boolean unaccompanied,
        @Nullable LocalDate ceasedOn) {

    /** Its line of the Header of a year. */
    List<String> inHeader(ReturnYear year) {
        return List.of(
                child.number(),
                text(CodesOfYear.sex(sex, year)),
                ReturnDay.write(child.bornOn()),
                text(ethnicity),
                upn != null ? upn : text(upnUnknown),
                motherIn(year),
                ReturnDay.write(year.cameBy(motherSince)));
    }

    /** Its line of the file UASC of a year; the status has a day in it. */
    List<String> inUnaccompanied(ReturnYear year) {
        return List.of(
                child.number(),
                text(CodesOfYear.sex(sex, year)),
                ReturnDay.write(child.bornOn()),
                ReturnDay.write(year.cameBy(ceasedOn)));
    }

    /** Whether the child was unaccompanied on some day of the year. */
    boolean unaccompaniedIn(ReturnYear year) {
        return unaccompanied && (ceasedOn == null || !ceasedOn.isBefore(year.begins()));
    }

    /** Who became a mother after the year was none in it. */
    private String motherIn(ReturnYear year) {
        if (mother == null || !mother && !CodesOfYear.isFemale(sex)) {
            return "";
        }
        return mother && (motherSince == null || !motherSince.isAfter(year.ends())) ? "1" : "0";
    }

    private static String text(@Nullable String recorded) {
        return recorded == null ? "" : recorded;
    }

    @Override
    public String toString() {
        return "HeldPerson[masked]";
    }
}
