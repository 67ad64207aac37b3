package safeguarding.audit.officers.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.officers.OfficerDetails;

/** Everything about a quality assurance officer that can change. */
@Schema(name = "QaOfficerDetails", description = "Everything about a quality assurance officer that can change.")
public record OfficerFields(
        @Schema(required = true, examples = "Ruth") @NotBlank @Size(max = 200)
        String given,

        @Schema(required = true, examples = "Okafor") @NotBlank @Size(max = 200)
        String family,

        @Schema(
                required = true,
                description = "Codes of the areas; * stands for every area.",
                examples = "[\"north-east\"]")
        @NotEmpty
        @Size(max = 50)
        List<@NotBlank @Size(max = 50) String> areas,

        @Schema(required = true, description = "Working time in percent of full time.", examples = "100")
        @NotNull
        @Min(1)
        @Max(100)
        Integer fullTimePercent,

        @Schema(required = true, description = "Working days a month that are for audits.", examples = "8")
        @NotNull
        @Min(0)
        @Max(23)
        Integer auditDaysPerMonth,

        @Schema(
                description = "Codes of the teams in which the officer works or has worked: their cases are never the"
                        + " officer's to audit (QA4).")
        @Size(max = 50)
        @Nullable
        List<@NotBlank @Size(max = 50) String> formerTeams,

        @Schema(required = true, description = "First day as a quality assurance officer.") @NotNull
        LocalDate from,

        @Schema(description = "Last day as a quality assurance officer; absent while it lasts.") @Nullable
        LocalDate to) {

    static OfficerFields of(OfficerDetails officer) {
        return new OfficerFields(
                officer.given(),
                officer.family(),
                officer.areas(),
                officer.fullTimePercent(),
                officer.auditDaysPerMonth(),
                officer.formerTeams(),
                officer.from(),
                officer.to());
    }

    OfficerDetails details() {
        return new OfficerDetails(
                given,
                family,
                areas,
                fullTimePercent,
                auditDaysPerMonth,
                Objects.requireNonNullElse(formerTeams, List.of()),
                from,
                to);
    }

    @Override
    public String toString() {
        return "OfficerFields[masked]";
    }
}
