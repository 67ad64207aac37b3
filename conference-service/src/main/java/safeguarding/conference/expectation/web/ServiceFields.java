package safeguarding.conference.expectation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.expectation.ServiceKnown;
import safeguarding.platform.coding.Codes;

/** A service that works with a child or the family. */
@Schema(
        name = "ServiceKnown",
        description = "A service that works with the child or the family: school, GP practice, an adult service.")
public record ServiceFields(
        @Schema(required = true, description = "Kind of agency.", examples = "gp") @NotNull
        String kind,

        @Schema(
                description = "Code of the organisation; absent while it is not known which one it is.",
                examples = "gp-practice-elm")
        @Size(max = 100)
        @Pattern(regexp = "[a-z0-9][a-z0-9-]*", message = "a code of small letters, digits and hyphens")
        @Nullable
        String organisation) {

    ServiceKnown read() {
        return new ServiceKnown(Codes.read("services.kind", kind, AgencyKind.class), organisation);
    }

    static ServiceFields of(ServiceKnown service) {
        return new ServiceFields(Codes.of(service.kind()), service.agency());
    }
}
