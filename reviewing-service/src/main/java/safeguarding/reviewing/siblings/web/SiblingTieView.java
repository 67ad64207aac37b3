package safeguarding.reviewing.siblings.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.siblings.SiblingTie;

/** Two children are siblings. */
@Schema(name = "SiblingTie", description = "Two children are siblings.")
public record SiblingTieView(
        @Schema(required = true) UUID tieId,

        @Schema(required = true, description = "The two children.")
        List<UUID> childIds,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent while it stands.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static SiblingTieView of(SiblingTie tie, Links links) {
        return new SiblingTieView(
                tie.id(),
                tie.childIds().stream()
                        .sorted(Comparator.comparing(UUID::toString))
                        .toList(),
                tie.withdrawal().map(MadeInError::on).orElse(null),
                tie.withdrawal().map(MadeInError::reason).orElse(null),
                links.siblingTie(tie.id()));
    }

    @Override
    public String toString() {
        return "SiblingTieView[" + tieId + "]";
    }
}
