package safeguarding.conference.children.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Other records of the same person. */
@Schema(
        description =
                "Other records of the same person, since the child was found to be registered more than once. Each answers under its own identifier; the conference record of one holds what stands on all.")
public record SamePersonView(
        @Schema(description = "The record that stands for the person; absent when it is kept from the caller.")
        @Nullable
        UUID survivingChildId,

        @Schema(required = true, description = "The other records that the caller may see.")
        List<UUID> otherChildIds,

        @Schema(
                description =
                        "True when there is a record that is kept from this caller: what is read here is not all, ring the Safeguarding Unit. Absent for partner agencies.")
        @Nullable
        Boolean more) {}
