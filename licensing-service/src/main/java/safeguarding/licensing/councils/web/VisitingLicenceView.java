package safeguarding.licensing.councils.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.councils.VisitingLicence;
import safeguarding.licensing.links.Links;
import safeguarding.platform.rule.MadeInError;

/** A licence of another council. */
@Schema(
        name = "VisitingLicence",
        description = "A licence of another council for a child who performs in this council's area.")
public record VisitingLicenceView(
        @Schema(required = true) UUID visitingLicenceId,
        @Schema(required = true) VisitingFields details,
        @Schema(required = true) URI production,

        @Schema(description = "Why it is not there any more; absent for one that stands.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static VisitingLicenceView of(VisitingLicence it, Links links) {
        return new VisitingLicenceView(
                it.id(),
                VisitingFields.of(it.details()),
                links.to("/v1/productions/" + it.details().productionId()),
                it.withdrawal().map(MadeInError::reason).orElse(null),
                link(it, links));
    }

    static URI link(VisitingLicence it, Links links) {
        return links.to("/v1/visiting-licences/" + it.id());
    }
}
