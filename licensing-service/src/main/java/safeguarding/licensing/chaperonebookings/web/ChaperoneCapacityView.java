package safeguarding.licensing.chaperonebookings.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The capacity of chaperones, day by day. */
@Schema(name = "ChaperoneCapacity", description = "The capacity of chaperones, day by day.")
public record ChaperoneCapacityView(
        @Schema(required = true, description = "One for each day, in order.")
        List<DayCapacityView> days) {}
