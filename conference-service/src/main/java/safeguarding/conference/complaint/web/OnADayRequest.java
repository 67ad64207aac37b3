package safeguarding.conference.complaint.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When something was done about a complaint. */
@Schema(name = "ComplaintDay", description = "When something was done about a complaint.")
public record OnADayRequest(
        @Schema(required = true) @NotNull @Nullable LocalDate on) {}
