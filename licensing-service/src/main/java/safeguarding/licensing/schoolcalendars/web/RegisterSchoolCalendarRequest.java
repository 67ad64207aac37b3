package safeguarding.licensing.schoolcalendars.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar that is new. */
@Schema(description = "The calendar of a school year that nobody has told of yet.")
public record RegisterSchoolCalendarRequest(
        @Schema(required = true, description = "The year in which the school year begins.", examples = "2013")
        @NotNull
        @Min(1930)
        @Max(2200)
        Integer year,

        @Schema(
                description =
                        "Number of the school in the national register (URN); absent: the council's own dates, for"
                                + " schools that tell none.",
                examples = "125001")
        @Pattern(regexp = "[0-9]{6}")
        @Size(max = 6)
        @Nullable
        String schoolCode,

        @Schema(required = true) @Valid @NotNull SchoolYearFields dates) {}
