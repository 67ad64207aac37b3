package safeguarding.reviewing.children.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.Child;

/** Who may read a child's record. */
@Schema(name = "ReviewingRestriction", description = "Who may read the record.")
public record RestrictionView(
        @Schema(required = true) UUID childId,
        @Schema(required = true) boolean restricted,

        @Schema(required = true, description = "Staff numbers of those who may read a restricted record.")
        List<String> namedReaders,

        @Schema(description = "Why it was last restricted or opened.") @Nullable
        String reason) {

    static RestrictionView of(Child child) {
        return new RestrictionView(
                child.id(),
                child.restricted(),
                child.namedReaders().stream().sorted().toList(),
                child.restrictionReason().orElse(null));
    }

    @Override
    public String toString() {
        return "RestrictionView[" + childId + "]";
    }
}
