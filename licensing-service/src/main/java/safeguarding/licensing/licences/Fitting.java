package safeguarding.licensing.licences;

import safeguarding.licensing.neighbours.Standing;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Which decision fits how a licence stands. */
final class Fitting {

    private Fitting() {}

    /** Refuses (409) a decision that does not fit. */
    static void refuse(StepKind step, Standing standing) {
        if (!fits(step, standing)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "A licence that is %s cannot be %s.".formatted(words(standing), words(step)));
        }
    }

    static boolean fits(StepKind step, Standing standing) {
        return switch (step) {
            case DRAFTED -> false;
            case SUBMITTED -> standing.isOpenToTheApplicant();
            case RETURNED, GRANTED, REFUSED -> standing == Standing.SUBMITTED;
            case WITHDRAWN -> standing.isUndecided();
            case VARIED, REVOKED -> standing.isAlive();
            case SUSPENDED -> standing == Standing.GRANTED || standing == Standing.IN_FORCE;
            case SUSPENSION_ENDED -> standing == Standing.SUSPENDED;
        };
    }

    private static String words(Enum<?> constant) {
        return Codes.of(constant).replace('-', ' ');
    }
}
