package safeguarding.reviewing.ssda903.files;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.careplan.LineCourse;
import safeguarding.reviewing.careplan.LineEnd;
import safeguarding.reviewing.careplan.LineReversal;
import safeguarding.reviewing.careplan.LineStepKind;
import safeguarding.reviewing.ssda903.ReturnYear;

/**
 * That it was decided that a child should be placed for adoption, and that it was decided otherwise.
 *
 * @param decidedOn civil date of the decision (DATE_PLACED)
 * @param ceasedOn civil date from which it no longer holds (DATE_PLACED_CEASED); null while it does, and once the child is adopted
 * @param because why it does not; null where nobody said
 */
record ForAdoption(
        LocalDate decidedOn,
        @Nullable LocalDate ceasedOn,
        @Nullable LineReversal because) {

    /** What a route to adoption tells by the end of a year; empty before the decision, and when it was over before the year. */
    static Optional<ForAdoption> of(LineCourse line, ReturnYear year) {
        return line.last(LineStepKind.AGENCY_DECISION)
                .filter(decided -> year.touches(decided, line.endedOn()))
                .map(decided -> {
                    var reversed = line.end() != LineEnd.ACHIEVED;
                    var ceased = reversed ? year.cameBy(line.endedOn()) : null;
                    return new ForAdoption(decided, ceased, ceased == null ? null : line.reversal());
                });
    }
}
