package safeguarding.audit.population.incoming;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of the publishers' events that are read here; each event has some of them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ToldBody(
        @Nullable LocalDate occurredOn,
        @Nullable List<UUID> childIds,
        @Nullable String area,
        @Nullable String team,
        @Nullable String keyWorker,
        @Nullable String keyWorkerTeam,
        @Nullable String socialWorker,
        @Nullable String socialWorkerManager,
        @Nullable String category,
        @Nullable String latestCategory,
        @Nullable String after,
        @Nullable Integer earlierPlans,
        @Nullable String leadSocialWorker,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable List<ToldEpisode> episodes,
        @Nullable String legalStatus,
        @Nullable String categoryOfNeed,
        @Nullable String placementType,
        @Nullable UUID mergeId,
        @Nullable Boolean survives,
        @Nullable String aboutType,
        @Nullable UUID aboutId,
        @Nullable String rule,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate metOn,
        @Nullable String state) {

    /** What holds in a period of care from a day on. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ToldEpisode(
            @Nullable LocalDate startedOn,
            @Nullable String legalStatus,
            @Nullable String categoryOfNeed,
            @Nullable String placementType) {}
}
