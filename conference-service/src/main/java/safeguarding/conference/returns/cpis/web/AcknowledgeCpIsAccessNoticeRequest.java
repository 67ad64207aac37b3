package safeguarding.conference.returns.cpis.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody has seen to a notice. */
@Schema(description = "That somebody has seen to a notice.")
public record AcknowledgeCpIsAccessNoticeRequest(
        @Schema(description = "What was done.", examples = "Rang the ward.") @Size(max = 2000) @Nullable
        String note) {

    @Override
    public String toString() {
        return "AcknowledgeCpIsAccessNoticeRequest[masked]";
    }
}
