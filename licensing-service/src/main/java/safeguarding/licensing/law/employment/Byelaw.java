package safeguarding.licensing.law.employment;

import java.util.Set;
import java.util.stream.Collectors;
import safeguarding.platform.problem.ProblemException;

/**
 * What the byelaw of a council says where section 18 of 1933 lets it. The section of 2026 knows no byelaws.
 *
 * @param allowsWorkBeforeSchool whether it allows up to one hour of work before school
 * @param lightWorkAt13 codes of the kinds of work that it allows at 13 (G1.4); empty when it allows none
 */
public record Byelaw(boolean allowsWorkBeforeSchool, Set<String> lightWorkAt13) {

    /** Refuses a code that no byelaw may list for children of 13 ({@code invalid-request}). */
    public Byelaw {
        lightWorkAt13 = Set.copyOf(lightWorkAt13);
        for (var code : lightWorkAt13) {
            if (!isForByelaws(code)) {
                throw ProblemException.invalid("lightWorkAt13", "%s is no work for children of 13.".formatted(code));
            }
        }
    }

    /** The model byelaw: up to one hour before school, and every kind of light work of the model list. */
    public static Byelaw model() {
        return new Byelaw(
                true,
                KindsOfWork.all().stream()
                        .filter(kind -> kind.allowed() == KindOfWork.Allowed.FROM_13_BY_BYELAW)
                        .map(KindOfWork::code)
                        .collect(Collectors.toSet()));
    }

    /** A council without a byelaw. */
    public static Byelaw none() {
        return new Byelaw(false, Set.of());
    }

    private static boolean isForByelaws(String code) {
        return KindsOfWork.of(code)
                .filter(kind -> kind.allowed() == KindOfWork.Allowed.FROM_13_BY_BYELAW)
                .isPresent();
    }
}
