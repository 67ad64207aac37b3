package safeguarding.platform.local.council;

import java.time.LocalDate;

/**
 * A child of the invented county.
 *
 * @param councilChildId the council's own id
 * @param born civil date of birth; of an unborn child the day on which it is expected
 * @param nhsNumber of the range 999, which is never given out
 */
record YoungPerson(
        String councilChildId, String given, String sex, String ethnicity, LocalDate born, String nhsNumber) {

    private static final int OF_AGE = 18;

    LocalDate eighteenthBirthday() {
        return born.plusYears(OF_AGE);
    }

    int ageOn(LocalDate day) {
        return day.isBefore(born) ? -1 : born.until(day).getYears();
    }
}
