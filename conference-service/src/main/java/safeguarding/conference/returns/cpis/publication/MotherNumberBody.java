package safeguarding.conference.returns.cpis.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Body of the event that the number of an expected child's mother was recorded; the number stands in no event. */
record MotherNumberBody(LocalDate occurredOn, Set<UUID> childIds, String area, URI link) {}
