package safeguarding.licensing.permits.web;

import java.util.stream.Collectors;
import safeguarding.licensing.law.employment.KindOfWork;
import safeguarding.licensing.law.employment.KindsOfWork;
import safeguarding.platform.problem.ProblemException;

/** Kinds of work by their codes. */
final class WorkKinds {

    private WorkKinds() {}

    /** The kind with that code, or {@code invalid-request} that names the codes. */
    static KindOfWork read(String field, String code) {
        return KindsOfWork.of(code)
                .orElseThrow(() -> ProblemException.invalid(
                        field,
                        KindsOfWork.all().stream()
                                .map(KindOfWork::code)
                                .collect(Collectors.joining(", ", "One of: ", "."))));
    }
}
