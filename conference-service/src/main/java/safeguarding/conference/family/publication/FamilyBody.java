package safeguarding.conference.family.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Body of the events about a family; what an event does not speak of is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FamilyBody(
        LocalDate occurredOn,
        Set<UUID> childIds,
        @Nullable String role,
        @Nullable Boolean parentalResponsibility,
        @Nullable Boolean livesWithChild,
        @Nullable Boolean doNotDisclose,
        @Nullable Boolean ended,
        URI link) {}
