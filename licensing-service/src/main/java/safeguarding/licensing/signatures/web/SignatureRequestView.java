package safeguarding.licensing.signatures.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** A request for a signature. */
@Schema(name = "SignatureRequest", description = "That somebody is asked to sign what was handed in for a child.")
public record SignatureRequestView(
        @Schema(required = true) UUID signatureRequestId,

        @Schema(
                required = true,
                description = "Who is asked.",
                enumeration = {"parent", "head-teacher"})
        String signing,

        @Schema(required = true, description = "What is signed.")
        URI licence,

        @Schema(required = true) UUID childId,
        @Schema(required = true) LocalDate askedOn,

        @Schema(
                required = true,
                description = "closed: nothing is asked any more, or it is asked anew.",
                enumeration = {"open", "consented", "refused", "closed"})
        String standing,

        @Schema(description = "For whom the last link was made; absent while none was.") @Nullable
        UUID linkSignatoryId,

        @Schema(description = "Until when the last link can be used.") @Nullable
        Instant linkUsableUntil,

        @Schema(description = "What was answered; absent before.") @Nullable
        SignatureAnswerView answer,

        @Schema(required = true, description = "Its clock (LC20).", maxItems = 10)
        List<Deadline> deadlines,

        @Schema(required = true) URI link) {}
