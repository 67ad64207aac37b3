package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the clock has to know of an episode of care. An episode lasts until the next begins.
 *
 * @param legalStatus code of the SSDA903 list LS, such as {@code V2}
 * @param placement code of the SSDA903 list PLACE, such as {@code U4}
 * @param carer reference of the carer; two episodes in a row with the same are one stay with that carer
 */
public record CareEpisode(LocalDate startedOn, String legalStatus, String placement, String carer) {

    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");
    private static final Set<String> LONG_TERM_FOSTERING = Set.of("U1", "U4");
    private static final String SECTION_20 = "V2";

    boolean isShortBreak() {
        return SHORT_BREAKS.contains(legalStatus);
    }

    boolean isSection20() {
        return legalStatus.equals(SECTION_20);
    }

    boolean isLongTermFostering() {
        return LONG_TERM_FOSTERING.contains(placement);
    }
}
