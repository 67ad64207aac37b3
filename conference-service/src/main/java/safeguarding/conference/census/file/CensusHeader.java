package safeguarding.conference.census.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a census file says about itself.
 *
 * @param year the March year
 * @param referenceDate as written; null when absent
 * @param council three digits of the council (LEA); null when absent
 */
public record CensusHeader(
        int year, @Nullable String referenceDate, @Nullable String council) {

    /** 100: the reference date is 31 March of the year. */
    public boolean referenceDateFits() {
        return LocalDate.of(year, 3, 31).equals(Written.day(referenceDate));
    }
}
