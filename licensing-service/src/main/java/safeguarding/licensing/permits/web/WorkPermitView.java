package safeguarding.licensing.permits.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A work permit. */
@Schema(name = "WorkPermit", description = "What a work permit is asked for, and how its licence stands.")
public record WorkPermitView(
        @Schema(required = true, description = "Identifier of the permit and of its licence.")
        UUID workPermitId,

        @Schema(required = true) URI employer,
        @Schema(required = true) UUID childId,
        @Schema(required = true) WorkPermitFields details,

        @Schema(
                required = true,
                description = "How it stands today.",
                enumeration = {
                    "draft",
                    "submitted",
                    "returned",
                    "withdrawn",
                    "refused",
                    "granted",
                    "in-force",
                    "suspended",
                    "revoked",
                    "expired"
                })
        String standing,

        @Schema(description = "Civil date on which it came in first; absent before.") @Nullable
        LocalDate receivedOn,

        @Schema(
                required = true,
                description =
                        "Whether it came in, or would today, within 7 days of the start (G1.2). Late is shown, and"
                                + " is no refusal.")
        boolean inTime,

        @Schema(required = true, description = "Last day of compulsory school age: the permit ends there (G1.1).")
        LocalDate endOfSchoolAge,

        @Schema(required = true, description = "Its life: submitting, granting and what follows.")
        URI licence,

        @Schema(required = true) URI link) {}
