package safeguarding.licensing.schoolcalendars.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term, or half of one. */
@Schema(name = "LicensingSchoolTerm", description = "A term, or half of one where a holiday divides it.")
public record SchoolTermFields(
        @Schema(required = true, description = "Its first day.") @NotNull
        LocalDate first,

        @Schema(required = true, description = "Its last day.") @NotNull
        LocalDate last) {}
