package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agency's report came.
 *
 * @param receivedAt instant (UTC) at which the chair had it
 * @param dueAt instant (UTC) by which it was due then; null when the conference was not booked
 * @param inTime whether it came by then; null when no time was set
 * @param sharedWithParents whether the parents have seen it; null when not known
 */
@Embeddable
public record Report(
        @Column(name = "report_received_at") Instant receivedAt,
        @Column(name = "report_due_at") @Nullable Instant dueAt,
        @Column(name = "report_in_time") @Nullable Boolean inTime,

        @Column(name = "report_shared_with_parents") @Nullable
        Boolean sharedWithParents) {}
