package safeguarding.licensing.employers.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.employers.WorkOffer;
import safeguarding.licensing.employers.WorkSites;

/** What an employer offers to young people, and how it keeps them safe. */
@Schema(name = "EmployerOffer", description = "What an employer offers to young people, and how it keeps them safe.")
public record WorkOfferFields(
        @Schema(required = true, description = "What they would do.", examples = "Filling shelves after school.")
        @NotBlank
        @Size(max = 2000)
        String work,

        @Schema(required = true, description = "Where, at least one site.") @NotEmpty @Size(max = 200)
        List<@Valid @NotNull WorkSiteFields> sites,

        @Schema(
                description =
                        "Civil date of the assessment of the risks to young people (G1.6); absent while there is none.")
        @Nullable
        LocalDate assessedOn,

        @Schema(description = "How parents are told of the risks (G1.6); absent while it is not said.")
        @Size(max = 2000)
        @Nullable
        String parentsToldHow,

        @Schema(required = true, description = "First day of the term that is asked for.") @NotNull
        LocalDate from,

        @Schema(required = true, description = "Last day of the term that is asked for.") @NotNull
        LocalDate to) {

    static WorkOfferFields of(WorkOffer offer) {
        return new WorkOfferFields(
                offer.work(),
                offer.sites().all().stream().map(WorkSiteFields::of).toList(),
                offer.assessedOn(),
                offer.parentsToldHow(),
                offer.from(),
                offer.to());
    }

    WorkOffer read() {
        return new WorkOffer(
                work,
                new WorkSites(sites.stream().map(WorkSiteFields::read).toList()),
                assessedOn,
                parentsToldHow,
                from,
                to);
    }
}
