package safeguarding.reviewing.allocation.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is a child's IRO, in a list. */
@Schema(name = "IroAllocationItem", description = "Who is a child's IRO in a period of care.")
public record IroAllocationItem(
        @Schema(required = true) UUID allocationId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Day on which the child became looked after.")
        LocalDate startedOn,

        @Schema(description = "Day on which the child ceased to be looked after; absent while it is.") @Nullable
        LocalDate endedOn,

        @Schema(description = "The named IRO; absent while nobody is named.") @Nullable
        UUID officerId,

        @Schema(description = "Since when that officer is named.") @Nullable
        LocalDate namedFrom,

        @Schema(description = "Who stands in on that day; absent when nobody does.") @Nullable
        UUID coveredBy,

        @Schema(required = true) URI link) {}
