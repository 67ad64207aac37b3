package safeguarding.licensing.dailyrecords.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a record was made in error. */
@Schema(description = "Why a record was made in error.")
public record WithdrawDailyRecordRequest(
        @Schema(required = true, examples = "Another child.") @NotBlank @Size(max = 1000)
        String reason) {}
