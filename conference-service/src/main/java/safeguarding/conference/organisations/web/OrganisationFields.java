package safeguarding.conference.organisations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.organisations.OrganisationDetails;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** What is written about an organisation. */
@Schema(description = "What is written about an organisation.")
public record OrganisationFields(
        @Schema(required = true, examples = "Elm Practice") @NotBlank @Size(max = 200)
        String name,

        @Schema(required = true, description = "Kinds of agency as which it comes, such as gp.")
        @NotEmpty
        @Size(max = 18)
        List<@NotNull String> kinds,

        @Schema(description = "Machine clients (azp) that may act for it; absent: none.") @Size(max = 50) @Nullable
        List<@NotNull @Size(min = 1, max = 100) @Pattern(regexp = "[A-Za-z0-9._-]+") String> clients,

        @Schema(required = true, description = "First day on which it takes part.") @NotNull
        LocalDate openFrom,

        @Schema(description = "Day from which it no longer takes part; absent while it does.") @Nullable
        LocalDate closedOn) {

    OrganisationDetails read() {
        if (closedOn != null && closedOn.isBefore(openFrom)) {
            throw ProblemException.invalid("closedOn", "It does not close before it opens.");
        }
        return new OrganisationDetails(
                name,
                kinds.stream()
                        .map(kind -> Codes.read("kinds", kind, AgencyKind.class).name())
                        .toList(),
                clients == null ? List.of() : clients,
                openFrom,
                closedOn);
    }

    static OrganisationFields of(OrganisationDetails details) {
        return new OrganisationFields(
                details.name(),
                details.comesAs().stream().map(Codes::of).toList(),
                details.clients(),
                details.openFrom(),
                details.closedOn());
    }
}
