package safeguarding.conference.children.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Body of the events about a child's record; what an event does not speak of is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChildBody(
        LocalDate occurredOn,
        Set<UUID> childIds,
        String area,
        @Nullable String previousArea,
        @Nullable String team,
        @Nullable String keyWorker,
        @Nullable String keyWorkerTeam,
        @Nullable Boolean unborn,
        @Nullable List<String> kinds,
        @Nullable Boolean correction,
        URI link) {}
