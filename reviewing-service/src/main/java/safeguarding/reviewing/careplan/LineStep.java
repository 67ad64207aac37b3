package safeguarding.reviewing.careplan;

import java.time.LocalDate;

/** A step of a line that was taken on a civil date. */
public record LineStep(LineStepKind step, LocalDate on) {}
