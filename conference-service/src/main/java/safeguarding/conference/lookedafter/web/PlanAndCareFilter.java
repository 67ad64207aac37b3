package safeguarding.conference.lookedafter.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which are asked for; what is left out does not filter. */
public record PlanAndCareFilter(
        @Parameter(description = "Code of the area responsible for the plan.") @QueryParam("area") @Nullable
        String area,

        @Parameter(description = "Identifier of a child.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "Day on which the child was both; today when absent.") @QueryParam("asAt") @Nullable
        LocalDate asAt) {}
