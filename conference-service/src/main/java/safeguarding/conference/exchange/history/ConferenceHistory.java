package safeguarding.conference.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.children.web.RegisterChildRequest;

/** Everything another system knows about one child: one line of the upload. */
@Schema(
        description =
                "Everything another system knows about one child: one line of the upload. References are stable names in that system; siblings whose records name the same enquiry or conference meet in one.")
public record ConferenceHistory(
        @Schema(required = true) @Valid @NotNull RegisterChildRequest child,
        @Size(max = 100) List<@Valid @NotNull PastRelatedPerson> relatedPeople,
        @Size(max = 100) List<@Valid @NotNull PastAddress> addresses,
        @Size(max = 100) List<@Valid @NotNull PastEnquiry> section47Enquiries,

        @Schema(description = "In any order; they are taken in the order of their days.") @Size(max = 200)
        List<@Valid @NotNull PastSitting> conferences,

        @Schema(description = "Plans whose conference is not known.") @Size(max = 20)
        List<@Valid @NotNull PastPlan> plans) {

    public ConferenceHistory {
        relatedPeople = Objects.requireNonNullElse(relatedPeople, List.of());
        addresses = Objects.requireNonNullElse(addresses, List.of());
        section47Enquiries = Objects.requireNonNullElse(section47Enquiries, List.of());
        conferences = Objects.requireNonNullElse(conferences, List.of());
        plans = Objects.requireNonNullElse(plans, List.of());
    }

    @Override
    public String toString() {
        return "ConferenceHistory[masked]";
    }
}
