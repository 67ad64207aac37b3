package safeguarding.conference.enquiries.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Body of the events about section 47 enquiries; what an event does not speak of is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnquiryBody(
        LocalDate occurredOn,
        Set<UUID> childIds,
        String area,
        @Nullable UUID conferenceId,
        @Nullable String reason,
        URI link) {}
