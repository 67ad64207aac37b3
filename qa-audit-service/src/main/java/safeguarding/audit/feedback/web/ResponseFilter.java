package safeguarding.audit.feedback.web;

import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.feedback.Respondent;
import safeguarding.audit.feedback.Sentiment;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.problem.ProblemException;

/** Which responses a list shows; what is absent does not matter. */
public record ResponseFilter(
        @Parameter(description = "The collection.") @QueryParam("collectionId") @Nullable
        UUID collectionId,

        @Parameter(description = "A theme it is about.") @QueryParam("themeId") @Nullable
        UUID themeId,

        @Parameter(description = "The audit of its collection.") @QueryParam("auditId") @Nullable
        UUID auditId,

        @Parameter(
                description = "Of which kind who said it is.",
                schema = @Schema(enumeration = {"child", "parent", "carer", "professional"}))
        @QueryParam("from")
        @Nullable
        String from,

        @Parameter(
                description = "How the person felt.",
                schema = @Schema(enumeration = {"positive", "mixed", "negative"}))
        @QueryParam("sentiment")
        @Nullable
        String sentiment,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    void refuseFilteredChanges() {
        var filtered =
                Stream.of(collectionId, themeId, auditId, from, sentiment).anyMatch(Objects::nonNull);
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    KeysetQuery on(KeysetQuery query) {
        return query.whereGiven("r.collection_id = :collection", "collection", collectionId)
                .whereGiven("r.theme_ids @> array[cast(:theme as uuid)]", "theme", themeId)
                .whereGiven("r.audit_id = :audit", "audit", auditId)
                .whereGiven("r.respondent = :from", "from", name(Codes.readOrNull("from", from, Respondent.class)))
                .whereGiven(
                        "r.sentiment = :sentiment",
                        "sentiment",
                        name(Codes.readOrNull("sentiment", sentiment, Sentiment.class)));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
