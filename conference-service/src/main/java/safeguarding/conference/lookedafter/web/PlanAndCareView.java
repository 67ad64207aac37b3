package safeguarding.conference.lookedafter.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child on a plan is looked after. */
@Schema(name = "PlanAndCare", description = "A child on a child protection plan is looked after (B3.7).")
public record PlanAndCareView(
        @Schema(required = true, description = "Identifier of the record at reviewing-service.")
        UUID dualStatusId,

        @Schema(required = true, description = "The child of the plan.")
        UUID childId,

        @Schema(required = true) UUID planId,

        @Schema(required = true, description = "Code of the area responsible for the plan.")
        String area,

        @Schema(required = true, description = "Civil date (Europe/London) on which the later of the two began.")
        LocalDate beganOn,

        @Schema(required = true, description = "The plan.") URI plan,

        @Schema(
                required = true,
                description = "The record at reviewing-service, with both next reviews and whether one meeting can be"
                        + " both.")
        URI link) {}
