package safeguarding.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.composition.Contribution.Missing;
import safeguarding.gateway.composition.Contribution.NotAllowed;
import safeguarding.gateway.composition.Contribution.Nothing;
import safeguarding.gateway.composition.Contribution.Present;
import safeguarding.gateway.composition.Contribution.Refused;
import safeguarding.gateway.composition.web.ChildPartView;
import safeguarding.gateway.composition.web.ComposedChildView;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Puts what the services know of a child into one view. What is missing is named; nothing is made up. */
@ApplicationScoped
public class ComposingChild {

    private final Contributors contributors;
    private final AskingServices asking;
    private final Clock clock;

    ComposingChild(Contributors contributors, AskingServices asking, Clock clock) {
        this.contributors = contributors;
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * The view.
     *
     * @param query what goes along in the address ({@code asAt}, {@code knownOn}), with its question mark; may be empty
     * @throws ProblemException {@code not-found} when every service has answered and none knows the child
     */
    public ComposedChildView of(UUID childId, String query, Question question) {
        var contributions = asking.ask(contributors.ofChild(childId, query), question).stream()
                .map(one -> aboutAnother(one, childId) ? new Missing(one.source(), Contribution.Reason.FAILED) : one)
                .toList();
        refuseWhatAllRefuse(contributions);
        var parts = contributions.stream().map(ComposingChild::part).toList();
        return new ComposedChildView(
                childId,
                clock.instant(),
                parts.stream().noneMatch(part -> part.status() == ChildPartView.Status.MISSING),
                parts);
    }

    /** Whether a part names another child than the one that was asked for: nobody is shown that. */
    private static boolean aboutAnother(Contribution contribution, UUID childId) {
        return contribution instanceof Present present
                && present.content().hasNonNull("childId")
                && !present.content().get("childId").asText().equals(childId.toString());
    }

    private static void refuseWhatAllRefuse(List<Contribution> contributions) {
        contributions.stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .findFirst()
                .ifPresent(refused -> {
                    throw RefusedByService.asProblem(refused);
                });
        if (!contributions.isEmpty() && contributions.stream().allMatch(NotAllowed.class::isInstance)) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "None of the caller's roles may see a child's record.");
        }
        if (!contributions.isEmpty()
                && contributions.stream().allMatch(one -> one instanceof Nothing || one instanceof NotAllowed)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "No service has a record of this child for this caller.");
        }
    }

    private static ChildPartView part(Contribution contribution) {
        return switch (contribution) {
            case Present present ->
                ChildPartView.present(
                        present.source(), present.answeredAt(), recordedAt(present.content()), present.content());
            case Nothing nothing -> ChildPartView.none(nothing.source(), nothing.answeredAt());
            case NotAllowed hidden -> ChildPartView.missing(hidden.source(), Contribution.Reason.NOT_ALLOWED.code());
            case Missing missing ->
                ChildPartView.missing(missing.source(), missing.reason().code());
            case Refused refused -> throw RefusedByService.asProblem(refused);
        };
    }

    private static @Nullable String recordedAt(JsonNode content) {
        var recorded = content.get("recordedAt");
        return recorded == null || !recorded.isTextual() ? null : recorded.asText();
    }
}
