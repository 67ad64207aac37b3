package safeguarding.audit.pastaudits.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case of a past audit: one line of the file. */
@Schema(
        name = "PastAuditCase",
        description = "A case of a past audit: one line of the file, the audit repeated in each.")
public record PastCaseRecord(
        @Schema(required = true, description = "What people call the audit; unique.", examples = "2012-13/P02")
        @NotBlank
        @Size(max = 60)
        String reference,

        @Schema(required = true) @NotBlank @Size(max = 300) String title,

        @Schema(required = true, description = "Code of its theme.") @NotBlank @Size(max = 60)
        String theme,

        @Schema(required = true, description = "Code of the tool, of which the version of the scale is taken.")
        @NotBlank
        @Size(max = 60)
        String tool,

        @Schema(required = true, description = "Civil date on which the audit began.") @NotNull
        LocalDate startsOn,

        @Schema(required = true, description = "Civil date of its report; never in the future.") @NotNull
        LocalDate reportedOn,

        @Schema(description = "Reference of the audit before it in its series, which stands further up or is here.")
        @Size(max = 60)
        @Nullable
        String previous,

        @Schema(required = true, description = "Number of the case within the audit.") @NotNull @Min(1) @Max(10000)
        Integer caseNumber,

        @Schema(description = "Code of the area; absent when not known.") @Size(max = 50) @Nullable
        String area,

        @Schema(description = "Code of the team; absent when not known.") @Size(max = 50) @Nullable
        String team,

        @Schema(required = true, description = "Scale of the grade (F3).", examples = "ofsted-to-2013")
        @NotBlank
        @Size(max = 60)
        String gradeScale,

        @Schema(required = true, description = "Grade within its scale, as it was given.", examples = "adequate")
        @NotBlank
        @Size(max = 60)
        String grade,

        @Schema(required = true, description = "Civil date of the grade.") @NotNull
        LocalDate gradedOn,

        @Schema(description = "Score in percent; absent when nothing was scored.")
        @DecimalMin("0")
        @DecimalMax("100")
        @Nullable
        Double score) {}
