package safeguarding.conference.returns.cpis.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.returns.cpis.AccessNotice;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.problem.ProblemException;

/** Message 05. */
@Schema(description = "Who in health looked a child up, where and when (message 05).")
public record ReceiveCpIsAccessNoticeRequest(
        @Schema(required = true, description = "The sender's identifier of the message.") @NotBlank @Size(max = 100)
        String messageId,

        @Schema(required = true, examples = "9990000018", description = "The number that was looked up.")
        @NotBlank
        @Size(max = 20)
        String nhsNumber,

        @Schema(required = true) @NotNull Instant accessedAt,
        @Schema(required = true) @Valid @NotNull LookedUpAt organisation,

        @Schema(description = "Who looked, as the sender says.") @Size(max = 200) @Nullable
        String lookedUpBy) {

    private static final Duration CLOCKS_APART = Duration.ofHours(1);

    /** Where somebody looked. */
    @Schema(name = "CpIsOrganisation", description = "Where somebody looked.")
    public record LookedUpAt(
            @Schema(required = true, examples = "RTK00", description = "Code of the organisation.")
            @NotBlank
            @Size(max = 20)
            String code,

            @Schema(examples = "Ash Hospital") @Size(max = 200) @Nullable
            String name,

            @Schema(examples = "Emergency department", description = "Where in it.") @Size(max = 200) @Nullable
            String place) {}

    /** The notice, about these children. */
    AccessNotice notice(String number, List<UUID> childIds, Instant now) {
        if (accessedAt.isAfter(now.plus(CLOCKS_APART))) {
            throw ProblemException.invalid("accessedAt", "This is still to come.");
        }
        return new AccessNotice(
                Identifiers.next(),
                messageId,
                number,
                childIds,
                organisation.code(),
                organisation.name(),
                organisation.place(),
                lookedUpBy,
                accessedAt,
                now);
    }

    @Override
    public String toString() {
        return "ReceiveCpIsAccessNoticeRequest[masked]";
    }
}
