package safeguarding.conference.returns.cpis.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Body of the events about access notices; no key worker: the duty team is meant. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeBody(
        LocalDate occurredOn,
        Set<UUID> childIds,
        String area,
        @Nullable String keyWorker,
        @Nullable Boolean dutyTeam,
        URI link) {}
