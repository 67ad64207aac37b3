package safeguarding.conference.involvement.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The family at one conference. */
@Schema(description = "The family at one conference.")
public record FamilyParticipationPage(
        @Schema(required = true) List<FamilyParticipationView> items) {}
