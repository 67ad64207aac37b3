package safeguarding.reviewing.allocation.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody is to stand in for a child's IRO. */
@Schema(description = "Somebody is to stand in for a child's IRO, such as while the IRO is on leave.")
public record CoverIroRequest(
        @Schema(required = true, description = "Who stands in.") @NotNull
        UUID officerId,

        @Schema(required = true, description = "First day; it may lie ahead.") @NotNull
        LocalDate from,

        @Schema(required = true, description = "Last day.") @NotNull
        LocalDate to) {}
