package safeguarding.reviewing.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.neighbours.KnownReviews;

/**
 * Opens records about one child each for the running request: access is decided and logged, the version is compared, and
 * what was known on a day is shown.
 */
@ApplicationScoped
public class OpenedRecords {

    private final KnownReviews reviews;
    private final KnownFacts facts;
    private final Access access;
    private final Clock clock;

    OpenedRecords(KnownReviews reviews, KnownFacts facts, Access access, Clock clock) {
        this.reviews = reviews;
        this.facts = facts;
        this.access = access;
        this.clock = clock;
    }

    /** Lets the request read a record, or answers 404. */
    public <A extends Aggregate> A toRead(String type, Optional<A> found, Function<A, UUID> childOf) {
        var record = found.orElseThrow(() -> none(type));
        access.toRead(new ProtectedRecord(type, record.id(), Set.of(childOf.apply(record))));
        return record;
    }

    /** Lets the request change the record in the version that it names, or answers 404, 412 or 428. */
    public <A extends Aggregate> A toChange(
            String type, Optional<A> found, Function<A, UUID> childOf, @Nullable String ifMatch) {
        var record = found.orElseThrow(() -> none(type));
        access.toChange(new ProtectedRecord(type, record.id(), Set.of(childOf.apply(record))));
        Versions.require(ifMatch, record);
        return record;
    }

    /** A review whose parts are read. */
    public KnownReview reviewToRead(UUID reviewId) {
        var review = review(reviewId);
        access.toRead(protectedReview(review));
        return review;
    }

    /** A review to which something is added; one that was withdrawn is a {@code conflict}. */
    public KnownReview reviewToAdd(UUID reviewId) {
        var review = review(reviewId);
        access.toChange(protectedReview(review));
        if (review.withdrawn()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The review was withdrawn: it never was.");
        }
        return review;
    }

    /**
     * Answers with a record as it stands, or as it was known.
     *
     * @param knownOn what was recorded by the end of this day; null for what is known now
     */
    public <A extends Aggregate> Response answer(
            String type,
            A record,
            Class<A> kind,
            @Nullable LocalDate knownOn,
            @Nullable String ifNoneMatch,
            Function<A, ?> shown) {
        if (knownOn == null) {
            return Versions.answer(ifNoneMatch, record, () -> shown.apply(record));
        }
        var known = facts.find(kind, record.id(), KnownOn.of(knownOn, clock)).orElseThrow(() -> none(type));
        return Response.ok(shown.apply(known)).build();
    }

    /** The answer to who has changed it: as it stands, with its version. */
    public static Response changed(Aggregate record, Object view) {
        return Response.ok(view).tag(Versions.etag(record)).build();
    }

    /** The answer to who has made it. */
    public static Response created(URI link, Aggregate record, Object view) {
        return Response.created(link).tag(Versions.etag(record)).entity(view).build();
    }

    /** That there is no such thing for this caller. */
    public static ProblemException none(String type) {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such %s for this caller.".formatted(type));
    }

    private KnownReview review(UUID reviewId) {
        return reviews.find(reviewId).orElseThrow(() -> none("looked-after-review"));
    }

    private static ProtectedRecord protectedReview(KnownReview review) {
        return new ProtectedRecord("looked-after-review", review.reviewId(), Set.of(review.childId()));
    }
}
