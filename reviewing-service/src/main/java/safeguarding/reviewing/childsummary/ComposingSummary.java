package safeguarding.reviewing.childsummary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.children.Child;
import safeguarding.reviewing.children.Children;
import safeguarding.reviewing.childsummary.PlainSummary.NotYetWritten;
import safeguarding.reviewing.childsummary.PlainSummary.RightsTold;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.participation.Participation;
import safeguarding.reviewing.participation.ParticipationCode;
import safeguarding.reviewing.participation.RightsExplained;

/** Composes what a child is told of its review from what is recorded of it now. */
@ApplicationScoped
public class ComposingSummary {

    private static final RightsExplained NONE = new RightsExplained(null, null, null);

    private final Children children;
    private final TellingReview telling;
    private final TellingNextReview next;
    private final TellingOfficer officer;

    ComposingSummary(Children children, TellingReview telling, TellingNextReview next, TellingOfficer officer) {
        this.children = children;
        this.telling = telling;
        this.next = next;
        this.officer = officer;
    }

    /**
     * The review in plain words.
     *
     * @throws ProblemException {@code conflict} for a review that was withdrawn or is not completed
     */
    public PlainSummary of(KnownReview review) {
        var on = completed(review);
        var took = telling.participation(review.reviewId());
        var rights = took.map(Participation::rights).orElse(NONE);
        var decided = telling.decided(review.reviewId());
        var told = decided.stream()
                .flatMap(each -> TellingReview.inPlainWords(each).stream())
                .toList();
        var words = telling.forEverybody(review.reviewId());
        var unchanged =
                (int) words.stream().filter(TellingReview::lacksPlainWords).count();
        return new PlainSummary(
                name(review.childId()),
                PlainWords.of(on),
                telling.wasMeeting(review.reviewId()),
                took.map(Participation::code).map(PlainWords::of).orElse(List.of()),
                took.map(Participation::attendance).map(PlainWords::of).orElse(List.of()),
                words.stream().map(TellingReview::inPlainWords).toList(),
                told,
                told.isEmpty() && !decided.isEmpty(),
                rights(rights),
                next.after(review, on),
                officer.of(review.periodId()).orElse(null),
                new NotYetWritten(
                        decided.size() - told.size(), unchanged, code(took).isEmpty(), notTold(rights)));
    }

    private static Optional<ParticipationCode> code(Optional<Participation> took) {
        return took.map(Participation::code);
    }

    private static LocalDate completed(KnownReview review) {
        var on = review.openedOn();
        if (review.withdrawn()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The review was withdrawn: it never was.");
        }
        if (on == null || review.finishedOn() == null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The review is not completed: there is no summary of it for the child yet.");
        }
        return on;
    }

    private @Nullable String name(UUID childId) {
        return children.findChild(childId)
                .map(Child::details)
                .map(details -> details.name().knownAs() == null
                        ? details.name().given()
                        : details.name().knownAs())
                .orElse(null);
    }

    private static RightsTold rights(RightsExplained told) {
        return new RightsTold(day(told.advocacyOn()), day(told.complaintOn()), day(told.courtOn()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : PlainWords.of(day);
    }

    private static List<String> notTold(RightsExplained told) {
        var missing = new ArrayList<String>();
        if (told.advocacyOn() == null) {
            missing.add("advocacy");
        }
        if (told.complaintOn() == null) {
            missing.add("complaint");
        }
        if (told.courtOn() == null) {
            missing.add("court");
        }
        return missing;
    }
}
