package safeguarding.conference.children.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Body of the event that a partner agency looked up a child; no key worker: the child has none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LookUpBody(
        LocalDate occurredOn,
        Set<UUID> childIds,
        String agency,
        String purpose,
        @Nullable String keyWorker,
        URI link) {}
