package safeguarding.reviewing.reviews.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.reviews.Reviews;

/** Opens a review for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedReview {

    private final Reviews reviews;
    private final Access access;

    OpenedReview(Reviews reviews, Access access) {
        this.reviews = reviews;
        this.access = access;
    }

    LookedAfterReview toRead(UUID id) {
        var review = found(id);
        access.toRead(protectedRecord(review));
        return review;
    }

    LookedAfterReview toChange(UUID id, @Nullable String ifMatch) {
        var review = found(id);
        access.toChange(protectedRecord(review));
        Versions.require(ifMatch, review);
        return review;
    }

    private LookedAfterReview found(UUID id) {
        return reviews.find(id).orElseThrow(OpenedReview::unknown);
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such looked-after-review for this caller.");
    }

    private static ProtectedRecord protectedRecord(LookedAfterReview review) {
        return new ProtectedRecord("looked-after-review", review.id(), Set.of(review.childId()));
    }
}
