package safeguarding.licensing.schoolcalendars.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar as of now. */
@Schema(description = "The dates of a school year, as of now.")
public record ReplaceSchoolCalendarRequest(
        @Schema(required = true) @Valid @NotNull SchoolYearFields dates) {}
