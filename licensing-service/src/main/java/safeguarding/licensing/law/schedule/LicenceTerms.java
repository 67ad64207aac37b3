package safeguarding.licensing.law.schedule;

import java.time.LocalDate;
import java.util.Set;
import safeguarding.platform.problem.ProblemException;

/**
 * On what terms a child takes part.
 *
 * @param licensed whether under a licence; without one only H7 and H12 bind
 * @param nightWork civil days on whose night the council lets the child be there after the latest hour (H11); the night
 *     from a day to the next is the night of the earlier day
 * @param educationAveraged whether the council has approved education averaged over four weeks (H8)
 * @param circus whether the performances are circus performances (H10)
 * @param daysOfLicence how many days of performance the licence names (H10)
 */
public record LicenceTerms(
        boolean licensed, Set<LocalDate> nightWork, boolean educationAveraged, boolean circus, int daysOfLicence) {

    /** Refuses fewer than no days, and night work without a licence ({@code invalid-request}). */
    public LicenceTerms {
        nightWork = Set.copyOf(nightWork);
        if (daysOfLicence < 0) {
            throw ProblemException.invalid("daysOfLicence", "A licence is for no fewer than 0 days.");
        }
        if (!licensed && !nightWork.isEmpty()) {
            throw ProblemException.invalid("nightWork", "Night work needs a licence.");
        }
    }

    /** A plain licence for so many days. */
    public static LicenceTerms licence(int days) {
        return new LicenceTerms(true, Set.of(), false, false, days);
    }

    /** No licence: the performance is exempt. */
    public static LicenceTerms none() {
        return new LicenceTerms(false, Set.of(), false, false, 0);
    }

    /** The same with consent to night work on these nights. */
    public LicenceTerms withNightWork(Set<LocalDate> nights) {
        return new LicenceTerms(licensed, nights, educationAveraged, circus, daysOfLicence);
    }
}
