package safeguarding.platform.deadline.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.store.DeadlineVersion;

/** A deadline, why it is as it is, and how it became so. */
@Schema(description = "A deadline, why it is as it is, and how it became so.")
public record DeadlineExplanationView(
        @Schema(required = true) Deadline deadline,

        @Schema(required = true, description = "How it stood from when to when, the earliest first.")
        List<DeadlineVersion> history) {}
