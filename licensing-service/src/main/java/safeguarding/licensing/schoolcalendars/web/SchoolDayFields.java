package safeguarding.licensing.schoolcalendars.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours of a day of the week that has school. */
@Schema(name = "LicensingSchoolDay", description = "The hours of a day of the week that has school, London time.")
public record SchoolDayFields(
        @Schema(
                required = true,
                enumeration = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday"})
        @NotBlank
        @Size(max = 10)
        String day,

        @Schema(required = true, description = "When the pupils must be there.", examples = "08:45")
        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Size(max = 5)
        String begin,

        @Schema(required = true, description = "When they may go.", examples = "15:15")
        @NotNull
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Size(max = 5)
        String end) {}
