package safeguarding.audit.agreements.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.agreements.Agreed;
import safeguarding.audit.agreements.AgreementDetails;

/** Everything about an agreement that can change. */
@Schema(name = "PartnerAgreementDetails", description = "Everything about an agreement that can change.")
public record AgreementFields(
        @Schema(required = true, description = "What people call it.") @NotBlank @Size(max = 300)
        String title,

        @Schema(required = true, description = "With whom, at least one.") @NotEmpty @Size(max = 50)
        List<@Valid @NotNull PartyFields> parties,

        @Schema(required = true, description = "What was agreed, point by point, at least one.")
        @NotEmpty
        @Size(max = 50)
        List<@NotBlank @Size(max = 1000) String> points,

        @Schema(required = true, description = "Civil date by which it is reviewed (QA33).") @NotNull
        LocalDate reviewDueOn,

        @Schema(
                description = "Indicator of attendance in conference-service that measures it; absent when none does.",
                examples = "agencies-attended")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 100)
        @Nullable
        String indicatorId,

        @Schema(description = "Code of the agency in that indicator's breakdown; absent for all.")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Size(max = 100)
        @Nullable
        String agency) {

    static AgreementFields of(AgreementDetails it) {
        return new AgreementFields(
                it.title(),
                it.agreed().parties().stream().map(PartyFields::of).toList(),
                it.agreed().points(),
                it.reviewDueOn(),
                it.indicatorId(),
                it.agency());
    }

    AgreementDetails read() {
        var agreed = new Agreed(parties.stream().map(PartyFields::read).toList(), points);
        return new AgreementDetails(title, agreed, reviewDueOn, indicatorId, agency);
    }
}
