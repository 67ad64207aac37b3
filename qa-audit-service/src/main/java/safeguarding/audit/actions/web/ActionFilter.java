package safeguarding.audit.actions.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.actions.ActionStanding;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.problem.ProblemException;

/** Which actions a list shows; what is absent does not matter. */
public record ActionFilter(
        @Parameter(description = "The finding.") @QueryParam("findingId") @Nullable
        UUID findingId,

        @Parameter(description = "The recommendation.") @QueryParam("recommendationId") @Nullable
        UUID recommendationId,

        @Parameter(description = "Staff number of who does it.") @QueryParam("owner") @Nullable
        String owner,

        @Parameter(description = "Code of the team.") @QueryParam("team") @Nullable
        String team,

        @Parameter(
                description = "Where they stand.",
                schema = @Schema(enumeration = {"open", "evidence-given", "accepted", "closed", "withdrawn"}))
        @QueryParam("standing")
        @Nullable
        String standing,

        @Parameter(description = "Those that were due before this civil date and whose evidence was not accepted.")
        @QueryParam("overdueOn")
        @Nullable
        LocalDate overdueOn,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    void refuseFilteredChanges() {
        var filtered = Stream.of(findingId, recommendationId, owner, team, standing, overdueOn)
                .anyMatch(Objects::nonNull);
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    KeysetQuery on(KeysetQuery query) {
        var read = Codes.readOrNull("standing", standing, ActionStanding.class);
        return query.whereGiven("r.finding_id = :finding", "finding", findingId)
                .whereGiven("r.recommendation_id = :recommendation", "recommendation", recommendationId)
                .whereGiven("r.owner = :owner", "owner", owner)
                .whereGiven("r.team = :team", "team", team)
                .whereGiven("r.standing = :standing", "standing", read == null ? null : read.name())
                .whereGiven(
                        "r.due_on < :overdueOn and r.standing in ('OPEN', 'EVIDENCE_GIVEN')", "overdueOn", overdueOn);
    }
}
