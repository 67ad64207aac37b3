package safeguarding.reviewing.allocation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who could be a child's IRO. */
@Schema(name = "IroCandidates", description = "Who could be a child's IRO, of the whole register of officers.")
public record CandidatesView(
        @Schema(required = true) UUID allocationId,

        @Schema(required = true, description = "From which day.")
        LocalDate from,

        @Schema(required = true, description = "The suitable first, the best of them first.")
        List<CandidateView> items) {}
