package safeguarding.conference.family.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Reads codes of requests. */
final class Codes {

    private Codes() {}

    /** The constant of a code; a code that is not in the set is refused and the set is named. */
    static <E extends Enum<E>> E read(String field, String code, E[] set, Function<E, String> codeOf) {
        return Arrays.stream(set)
                .filter(constant -> codeOf.apply(constant).equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(List.of(new Violation(
                        field, Arrays.stream(set).map(codeOf).collect(Collectors.joining(", ", "One of: ", "."))))));
    }
}
