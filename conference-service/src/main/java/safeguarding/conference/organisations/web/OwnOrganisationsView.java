package safeguarding.conference.organisations.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The organisations that the calling machine client acts for. */
@Schema(description = "The organisations that the calling machine client may act for.")
public record OwnOrganisationsView(
        @Schema(
                description = "Code of the organisation this request acts for: the one of the header Acting-For, or of"
                        + " the token. Absent when neither names one.")
        @Nullable
        String actingFor,

        @Schema(required = true, description = "By code.") List<OwnOrganisationView> items) {

    /** One of them. */
    @Schema(description = "An organisation that the calling machine client may act for.")
    public record OwnOrganisationView(
            @Schema(required = true, examples = "gp-practice-elm")
            String code,

            @Schema(required = true, examples = "Elm Practice")
            String name,

            @Schema(required = true, description = "Kinds of agency as which it comes.")
            List<String> kinds) {}
}
