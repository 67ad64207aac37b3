package safeguarding.audit.population.web.rebuild;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.population.rebuild.Rebuild;
import safeguarding.platform.coding.Codes;

/** How far a rebuild has come, and what it found. */
@Schema(name = "PopulationRebuild", description = "A reading of the publishers' journals from their beginning.")
public record RebuildView(
        @Schema(required = true) UUID rebuildId,

        @Schema(
                required = true,
                enumeration = {"waiting", "loading", "placing", "finished", "failed", "cancelled"})
        String state,

        @Schema(required = true) String askedBy,
        @Schema(required = true) Instant askedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "What it waits for, or why it failed or was cancelled; absent otherwise.") @Nullable
        String reason,

        @Schema(required = true, minimum = "0", description = "Events of the replays that were read.")
        long eventsRead,

        @Schema(required = true, minimum = "0", description = "Facts about cases among them.")
        long factsRead,

        @Schema(description = "Events read in a second of work; absent while there are none.") @Nullable
        Long eventsPerSecond,

        @Schema(description = "What was different; absent until it is in place.") @Nullable
        RebuildDifferenceView difference,

        @Schema(required = true) URI link) {

    /** What was different between what stood and what was read anew. */
    @Schema(name = "PopulationRebuildDifference", description = "What stood otherwise than the journals tell.")
    public record RebuildDifferenceView(
            @Schema(required = true, description = "Whether nothing was different.")
            boolean none,

            @Schema(required = true, minimum = "0", description = "Facts that were missing.")
            long missing,

            @Schema(required = true, minimum = "0", description = "Facts that stood otherwise.")
            long wrong,

            @Schema(required = true, minimum = "0", description = "Facts that no event had told.")
            long extra,

            @Schema(required = true, minimum = "0") long casesBefore,
            @Schema(required = true, minimum = "0") long casesAfter,

            @Schema(required = true, description = "Digest of every case before.")
            String digestBefore,

            @Schema(required = true, description = "Digest of every case after; the same when all cases are the same.")
            String digestAfter) {

        static @Nullable RebuildDifferenceView of(Rebuild.@Nullable Difference difference) {
            return difference == null
                    ? null
                    : new RebuildDifferenceView(
                            difference.none(),
                            difference.missing(),
                            difference.wrong(),
                            difference.extra(),
                            difference.casesBefore(),
                            difference.casesAfter(),
                            difference.digestBefore(),
                            difference.digestAfter());
        }
    }

    static RebuildView of(Rebuild rebuild, Links links) {
        return new RebuildView(
                rebuild.id(),
                Codes.of(rebuild.state()),
                rebuild.askedBy(),
                rebuild.askedAt(),
                rebuild.finishedAt(),
                rebuild.reason(),
                rebuild.eventsRead(),
                rebuild.factsRead(),
                rebuild.loadMillis() == 0 ? null : rebuild.eventsRead() * 1000 / rebuild.loadMillis(),
                RebuildDifferenceView.of(rebuild.difference()),
                links.to("/v1/population-rebuilds/" + rebuild.id()));
    }
}
