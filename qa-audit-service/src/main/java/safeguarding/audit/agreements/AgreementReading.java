package safeguarding.audit.agreements;

import java.time.LocalDate;

/**
 * What the attendance was on a day.
 *
 * @param asAt civil date for which it was counted
 * @param attended how often the partner came
 * @param invited how often the partner was to come; never less, and never nought
 */
public record AgreementReading(LocalDate asAt, int attended, int invited, ReadingSource source) {

    public AgreementReading {
        if (attended < 0 || invited < 1 || attended > invited) {
            throw new IllegalArgumentException("Nobody comes more often than invited");
        }
    }
}
