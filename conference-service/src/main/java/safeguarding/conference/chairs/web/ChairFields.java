package safeguarding.conference.chairs.web;

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
import safeguarding.conference.chairs.ChairDetails;
import safeguarding.conference.chairs.ChairName;
import safeguarding.conference.chairs.LineManagement;
import safeguarding.conference.chairs.Registration;
import safeguarding.conference.chairs.Remit;

/** Everything about a chair that can change. */
@Schema(name = "ChairDetails", description = "Everything about a chair that can change.")
public record ChairFields(
        @Schema(required = true, examples = "Helen") @NotBlank @Size(max = 200)
        String given,

        @Schema(required = true, examples = "Marsh") @NotBlank @Size(max = 200)
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
                description = "How many conferences of one calendar month the chair can take.",
                examples = "12")
        @NotNull
        @Min(0)
        @Max(200)
        Integer conferencesPerMonth,

        @Schema(required = true, description = "First day as a chair.") @NotNull
        LocalDate chairsFrom,

        @Schema(description = "Last day as a chair; absent while it lasts.") @Nullable
        LocalDate chairsTo,

        @Schema(required = true, description = "Entry in the national register of social workers.") @Valid @NotNull
        RegistrationFields registration,

        @Schema(description = "Codes of the teams the chair line-manages.") @Size(max = 50) @Nullable
        List<@NotBlank @Size(max = 50) String> managedTeams,

        @Schema(description = "Staff numbers of those the chair line-manages.") @Size(max = 200) @Nullable
        List<@NotBlank @Size(max = 50) String> managedStaff) {

    /** Entry in the national register of social workers. */
    @Schema(name = "ChairRegistration", description = "Entry in the national register of social workers.")
    public record RegistrationFields(
            @Schema(required = true, examples = "SW123456")
            @NotNull
            @Pattern(regexp = "SW[0-9]{1,8}", message = "SW and digits")
            String socialWorkerNumber,

            @Schema(required = true) @NotNull LocalDate from,

            @Schema(description = "Last day; absent while it is open.") @Nullable
            LocalDate to) {}

    static ChairFields of(ChairDetails chair) {
        return new ChairFields(
                chair.name().given(),
                chair.name().family(),
                chair.remit().areas(),
                chair.remit().conferencesPerMonth(),
                chair.remit().from(),
                chair.remit().to(),
                new RegistrationFields(
                        chair.registration().socialWorkerNumber(),
                        chair.registration().from(),
                        chair.registration().to()),
                chair.management().teams(),
                chair.management().staff());
    }

    ChairDetails details() {
        return new ChairDetails(
                new ChairName(given, family),
                new Remit(areas, conferencesPerMonth, chairsFrom, chairsTo),
                new Registration(registration.socialWorkerNumber, registration.from, registration.to),
                new LineManagement(
                        Objects.requireNonNullElse(managedTeams, List.of()),
                        Objects.requireNonNullElse(managedStaff, List.of())));
    }

    @Override
    public String toString() {
        return "ChairFields[masked]";
    }
}
