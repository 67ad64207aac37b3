package safeguarding.licensing.permits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.permits.PermitDetails;

/** What a permit is asked for. */
@Schema(name = "WorkPermitDetails", description = "What a permit is asked for: one job with set hours (G1.3).")
public record WorkPermitFields(
        @Schema(required = true, examples = "Paper round") @NotBlank @Size(max = 200)
        String jobTitle,

        @Schema(
                required = true,
                description = "Code of a kind of work: of those allowed at 13 (G1.4), other-light-work, or one that is"
                        + " never allowed (G1.5).",
                examples = "newspaper-delivery")
        @NotBlank
        @Size(max = 40)
        String kindOfWork,

        @Schema(required = true) @Valid @NotNull WorkplaceFields workplace,
        @Schema(required = true) @Valid @NotNull TimetableFields timetable,

        @Schema(required = true, description = "Civil date on which the work begins, or began.") @NotNull
        LocalDate startsOn,

        @Schema(description = "Civil date of the employer's assessment of the risks; absent: there is none.") @Nullable
        LocalDate riskAssessedOn,

        @Schema(description = "Civil date on which the parents were told of it (G1.6); absent: they were not.")
        @Nullable
        LocalDate parentsToldOn) {

    static WorkPermitFields of(PermitDetails it) {
        return new WorkPermitFields(
                it.jobTitle(),
                it.kindOfWork(),
                WorkplaceFields.of(it.workplace()),
                TimetableFields.of(it.timetable()),
                it.startsOn(),
                it.riskAssessedOn(),
                it.parentsToldOn());
    }

    PermitDetails read() {
        return new PermitDetails(
                jobTitle.strip(),
                WorkKinds.read("details.kindOfWork", kindOfWork).code(),
                workplace.read(),
                timetable.read(),
                startsOn,
                riskAssessedOn,
                parentsToldOn);
    }
}
