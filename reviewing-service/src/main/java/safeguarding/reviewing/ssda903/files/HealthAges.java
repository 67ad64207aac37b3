package safeguarding.reviewing.ssda903.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.ssda903.ReturnYear;

/** Of which age OC2 asks what. A child whose birth is not known is asked nothing that depends on it. Masks itself. */
record HealthAges(ReturnYear year, @Nullable LocalDate bornOn) {

    private static final int SCORED_FROM = 4;
    private static final int SCORED_BEFORE = 17;
    private static final int CHECKED_BEFORE = 5;
    private static final int RESPONSIBLE_FROM = 10;

    /** Four by the end of the year (188). */
    boolean oldEnoughForScore() {
        return aged(SCORED_FROM, year.ends());
    }

    /** Seventeen by the beginning of the year (189). */
    boolean tooOldForScore() {
        return aged(SCORED_BEFORE, year.begins());
    }

    /** A score or a reason may stand. */
    boolean scored() {
        return oldEnoughForScore() && !tooOldForScore();
    }

    /** Four for the whole year, and not seventeen in it: a score is asked (186); otherwise a reason is as good (197B). */
    boolean scoredAllYear() {
        return aged(SCORED_FROM, year.begins()) && bornOn != null && !aged(SCORED_BEFORE, year.ends());
    }

    /** Ten by the end of the year (542, 543). */
    boolean responsible() {
        return aged(RESPONSIBLE_FROM, year.ends());
    }

    /** Under five at the end of the year (545, 546). */
    boolean checked() {
        return bornOn != null && !aged(CHECKED_BEFORE, year.ends());
    }

    private boolean aged(int years, LocalDate on) {
        return bornOn != null && !bornOn.plusYears(years).isAfter(on);
    }

    @Override
    public String toString() {
        return "HealthAges[" + year + "]";
    }
}
