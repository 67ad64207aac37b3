package safeguarding.conference.chairs.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Body of the events about chairs. */
record ChairBody(LocalDate occurredOn, String staffId, List<String> areas, int conferencesPerMonth, URI link) {}
