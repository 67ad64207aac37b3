package safeguarding.conference.enquiries.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.EndReason;
import safeguarding.conference.enquiries.EnquiryEnding;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** What a request says about an enquiry. */
sealed interface Conclusion {

    /** A conference is wanted. */
    record ConferenceRequired(LocalDate on) implements Conclusion {}

    /** No conference is wanted. */
    record Ended(EnquiryEnding ending) implements Conclusion {}

    static Conclusion of(ConcludeEnquiryRequest request) {
        return switch (request.outcome()) {
            case "conference-required" -> {
                if (request.reason() != null) {
                    throw refused("reason", "A conference that is required needs no reason.");
                }
                yield new ConferenceRequired(request.on());
            }
            case "ended-without-conference" ->
                new Ended(new EnquiryEnding(request.on(), reason(request.reason()), request.explanation()));
            default -> throw refused("outcome", "One of: conference-required, ended-without-conference.");
        };
    }

    private static EndReason reason(@Nullable String code) {
        return Arrays.stream(EndReason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> refused("reason", "An enquiry that ended without a conference needs a reason code."));
    }

    private static ProblemException refused(String field, String message) {
        return ProblemException.invalid(List.of(new Violation(field, message)));
    }
}
