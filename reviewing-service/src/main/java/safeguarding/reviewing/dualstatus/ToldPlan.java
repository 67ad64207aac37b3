package safeguarding.reviewing.dualstatus;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child protection plan as conference-service tells of it.
 *
 * @param childId the record that it is about
 * @param startedOn civil date from which the child was subject to it
 * @param endedOn civil date from which it no longer was; null while it is open
 * @param withdrawn whether it was recorded wrongly and never was
 * @param link public address of the plan
 */
public record ToldPlan(
        UUID planId,
        UUID childId,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        boolean withdrawn,
        URI link) {}
