package safeguarding.conference.involvement;

import java.util.Optional;
import java.util.UUID;

/** The reports of agencies in their own words. */
public interface AgencyReports {

    /** The report of a line; empty while none was handed in here. */
    Optional<AgencyReport> of(UUID lineId);

    /** Keeps the report with what happened to it. */
    AgencyReport save(AgencyReport report);
}
