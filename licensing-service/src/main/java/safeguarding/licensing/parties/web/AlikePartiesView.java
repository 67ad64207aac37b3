package safeguarding.licensing.parties.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Parties that may be the same as another. */
@Schema(name = "AlikeLicensingParties", description = "Parties that may be the same as another.")
public record AlikePartiesView(
        @Schema(required = true, description = "At most fifty, the one first registered first.", maxItems = 50)
        List<PartyView> items) {}
