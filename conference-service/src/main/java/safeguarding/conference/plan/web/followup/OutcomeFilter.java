package safeguarding.conference.plan.web.followup;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which outcomes are asked for; what is left out does not filter. */
public record OutcomeFilter(
        @Parameter(description = "Whether what follows is recorded; all when absent.") @QueryParam("recorded") @Nullable
        Boolean recorded,

        @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Nullable
        String area,

        @Parameter(description = "First day of the outcomes.") @QueryParam("from") @Nullable
        LocalDate from,

        @Parameter(description = "Last day of the outcomes.") @QueryParam("to") @Nullable
        LocalDate to,

        @Parameter(description = "Identifier of a child.") @QueryParam("childId") @Nullable
        UUID childId) {

    /** The condition on what follows. */
    String condition() {
        if (recorded == null) {
            return "true";
        }
        return (recorded ? "" : "not ")
                + "(exists (select 1 from follow_up f where f.decision_id = o.decision_id and f.withdrawn_on is null)"
                + " or exists (select 1 from follow_up f where f.plan_id = o.plan_id and f.withdrawn_on is null))";
    }
}
