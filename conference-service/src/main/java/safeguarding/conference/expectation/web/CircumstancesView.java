package safeguarding.conference.expectation.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.expectation.ChildCircumstances;
import safeguarding.conference.links.Links;

/** Who works with a child and the family. */
@Schema(name = "Circumstances", description = "Who works with a child and the family.")
public record CircumstancesView(
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Day on which this was written down.")
        LocalDate knownOn,

        @Schema(required = true, description = "By kind and organisation.")
        List<ServiceFields> services,

        @Schema(required = true) URI link) {

    static CircumstancesView of(ChildCircumstances circumstances, Links links) {
        return new CircumstancesView(
                circumstances.childId(),
                circumstances.knownOn(),
                circumstances.services().stream().map(ServiceFields::of).toList(),
                links.to("/v1/children/" + circumstances.childId() + "/circumstances"));
    }
}
