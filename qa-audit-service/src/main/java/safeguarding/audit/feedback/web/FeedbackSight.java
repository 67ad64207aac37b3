package safeguarding.audit.feedback.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.feedback.FeedbackCollection;
import safeguarding.audit.feedback.FeedbackCollections;
import safeguarding.audit.feedback.FeedbackResponse;
import safeguarding.audit.feedback.FeedbackResponses;
import safeguarding.audit.feedback.Gathering;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.problem.ProblemException;

/** Finds collections and responses, and shows them. */
@ApplicationScoped
class FeedbackSight {

    private final FeedbackCollections collections;
    private final FeedbackResponses responses;
    private final AreaRecords records;

    FeedbackSight(FeedbackCollections collections, FeedbackResponses responses, AreaRecords records) {
        this.collections = collections;
        this.responses = responses;
        this.records = records;
    }

    AreaRecordKind<FeedbackCollection> collectionKind() {
        return AreaRecordKind.ofAnArea(
                "listFeedbackCollections",
                Gathering.COLLECTION,
                "feedback_collection",
                FeedbackCollection.class,
                collections::all,
                it -> it.details().area());
    }

    AreaRecordKind<FeedbackResponse> responseKind() {
        return AreaRecordKind.ofAnArea(
                "listFeedbackResponses",
                Gathering.RESPONSE,
                "feedback_response",
                FeedbackResponse.class,
                responses::all,
                it -> it.area().orElse(null));
    }

    FeedbackCollection collection(UUID id) {
        return records.toRead(collectionKind(), collections.find(id));
    }

    FeedbackCollection collectionToChange(UUID id, @Nullable String ifMatch) {
        return records.toChange(collectionKind(), collections.find(id), ifMatch);
    }

    /** The collection that a body names, or {@code invalid-request}. */
    FeedbackCollection named(UUID id) {
        return collections
                .find(id)
                .filter(it -> it.details().area() == null
                        || records.isInSight(List.of(it.details().area())))
                .orElseThrow(
                        () -> ProblemException.invalid("collectionId", "There is no such collection for this caller."));
    }

    FeedbackResponse response(UUID id) {
        return records.toRead(responseKind(), responses.find(id));
    }

    FeedbackResponse responseToChange(UUID id, @Nullable String ifMatch) {
        return records.toChange(responseKind(), responses.find(id), ifMatch);
    }
}
