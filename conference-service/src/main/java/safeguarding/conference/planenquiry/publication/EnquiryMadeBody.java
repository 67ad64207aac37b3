package safeguarding.conference.planenquiry.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Body of the event that a child came into question for a plan enquiry; no agency: the council's own asked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnquiryMadeBody(
        LocalDate occurredOn,
        Set<UUID> childIds,
        String area,
        @Nullable String agency,
        String purpose,
        @Nullable String keyWorker,
        URI link) {}
