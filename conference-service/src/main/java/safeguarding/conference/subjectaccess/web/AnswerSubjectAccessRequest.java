package safeguarding.conference.subjectaccess.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an answer was given. */
@Schema(description = "When the answer was given.")
public record AnswerSubjectAccessRequest(
        @Schema(required = true) @NotNull @Nullable LocalDate on) {}
