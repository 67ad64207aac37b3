package safeguarding.audit.officers.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Body of an event about a quality assurance officer. */
record OfficerBody(
        LocalDate occurredOn,
        String staffId,
        List<String> areas,
        int fullTimePercent,
        int auditDaysPerMonth,
        URI link) {}
