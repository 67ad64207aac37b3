package safeguarding.reviewing.iros.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Body of the events about reviewing officers. */
record OfficerBody(LocalDate occurredOn, String staffId, List<String> areas, int fullTimePercent, URI link) {}
