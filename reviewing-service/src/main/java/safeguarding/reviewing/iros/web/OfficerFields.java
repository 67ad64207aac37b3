package safeguarding.reviewing.iros.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.iros.Control;
import safeguarding.reviewing.iros.OfficerDetails;
import safeguarding.reviewing.iros.OfficerName;
import safeguarding.reviewing.iros.Registration;
import safeguarding.reviewing.iros.Remit;

/** Everything about a reviewing officer that can change. */
@Schema(name = "ReviewingOfficerDetails", description = "Everything about a reviewing officer that can change.")
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

        @Schema(
                required = true,
                description = "Working time in percent of full time: 60 is an FTE of 0.6.",
                examples = "60")
        @NotNull
        @Min(1)
        @Max(100)
        Integer fullTimePercent,

        @Schema(required = true, description = "First day as a reviewing officer.") @NotNull
        LocalDate reviewsFrom,

        @Schema(description = "Last day as a reviewing officer; absent while it lasts.") @Nullable
        LocalDate reviewsTo,

        @Schema(required = true, description = "Entry in the register of Social Work England.") @Valid @NotNull
        RegistrationFields registration,

        @Schema(description = "Codes of the teams that the officer line-manages or has line-managed (C2.3).")
        @Size(max = 50)
        @Nullable
        List<@NotBlank @Size(max = 50) String> managedTeams,

        @Schema(description = "Staff numbers of those whom the officer line-manages or has line-managed (C2.3).")
        @Size(max = 200)
        @Nullable
        List<@NotBlank @Size(max = 50) String> managedStaff,

        @Schema(description = "Codes of the teams and areas whose resources the officer controls (C2.3).")
        @Size(max = 50)
        @Nullable
        List<@NotBlank @Size(max = 50) String> budgets) {

    /** Entry in the register of Social Work England. */
    @Schema(name = "ReviewingOfficerRegistration", description = "Entry in the register of Social Work England.")
    public record RegistrationFields(
            @Schema(required = true, examples = "SW123456")
            @NotNull
            @Pattern(regexp = "SW[0-9]{1,8}", message = "SW and digits")
            String socialWorkerNumber,

            @Schema(required = true) @NotNull LocalDate from,

            @Schema(description = "Last day; absent while it is open.") @Nullable
            LocalDate to) {}

    static OfficerFields of(OfficerDetails officer) {
        return new OfficerFields(
                officer.name().given(),
                officer.name().family(),
                officer.remit().areas(),
                officer.remit().fullTimePercent(),
                officer.remit().from(),
                officer.remit().to(),
                new RegistrationFields(
                        officer.registration().socialWorkerNumber(),
                        officer.registration().from(),
                        officer.registration().to()),
                officer.control().teams(),
                officer.control().staff(),
                officer.control().budgets());
    }

    OfficerDetails details() {
        return new OfficerDetails(
                new OfficerName(given, family),
                new Remit(areas, fullTimePercent, reviewsFrom, reviewsTo),
                new Registration(registration.socialWorkerNumber, registration.from, registration.to),
                new Control(codes(managedTeams), codes(managedStaff), codes(budgets)));
    }

    private static List<String> codes(@Nullable List<String> told) {
        return Objects.requireNonNullElse(told, List.of());
    }

    @Override
    public String toString() {
        return "OfficerFields[masked]";
    }
}
