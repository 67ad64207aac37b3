package safeguarding.licensing.permits.web;

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
import safeguarding.licensing.law.employment.Job;

/** Work that is proposed for a child. */
@Schema(description = "Work that is proposed for a child. Nothing of it is kept.")
public record CheckEmploymentRequest(
        @Schema(required = true, examples = "1999-04-17") @NotNull
        LocalDate dateOfBirth,

        @Schema(required = true, description = "All the jobs of the child: the limits are on what it works for all.")
        @NotEmpty
        @Size(max = 10)
        List<@Valid @NotNull JobFields> jobs,

        @Schema(
                description =
                        "Number of its school in the national register: its calendar holds, as it is kept here, or"
                                + " else the council's.",
                examples = "125001")
        @Pattern(regexp = "[0-9]{6}")
        @Size(max = 6)
        @Nullable
        String schoolCode,

        @Schema(description = "A calendar in place of those that are kept.") @Valid @Nullable
        TermDatesFields calendar) {

    /** A job. */
    @Schema(name = "EmploymentCheckJob", description = "A job that is proposed.")
    public record JobFields(
            @Schema(required = true, description = "Code of the kind of work.", examples = "newspaper-delivery")
            @NotBlank
            @Size(max = 40)
            String kindOfWork,

            @Schema(required = true) @Valid @NotNull TimetableFields timetable) {

        Job read() {
            return new Job(WorkKinds.read("jobs.kindOfWork", kindOfWork), timetable.read());
        }
    }

    @Override
    public String toString() {
        return "CheckEmploymentRequest[masked]";
    }
}
