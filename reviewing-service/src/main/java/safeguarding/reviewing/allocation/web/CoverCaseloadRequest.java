package safeguarding.reviewing.allocation.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody is to stand in for an officer with all children. */
@Schema(name = "CaseloadCoverRequest", description = "Somebody is to stand in for an officer with all children.")
public record CoverCaseloadRequest(
        @Schema(required = true, description = "Who stands in.") @NotNull
        UUID standInId,

        @Schema(required = true, description = "First day; it may lie ahead.") @NotNull
        LocalDate from,

        @Schema(required = true, description = "Last day.") @NotNull
        LocalDate to) {}
