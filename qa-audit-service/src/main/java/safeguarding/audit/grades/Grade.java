package safeguarding.audit.grades;

import java.time.LocalDate;

/**
 * A grade, which is nothing without its scale and its day (F3).
 *
 * @param scale id of the scale
 * @param code code of the grade within the scale
 * @param on civil date on which it was given
 */
public record Grade(String scale, String code, LocalDate on) {}
