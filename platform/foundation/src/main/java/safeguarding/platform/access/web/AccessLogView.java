package safeguarding.platform.access.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One request that touched the child's record. */
@Schema(description = "One request that touched the child's record.")
public record AccessLogView(
        @Schema(required = true, description = "Position in the log.")
        long sequence,

        @Schema(required = true, description = "When, by the clock of the suite.")
        Instant recordedAt,

        @Schema(required = true, description = "When, by real time.")
        Instant loggedAt,

        @Schema(required = true, description = "Who: the token's subject.")
        String subject,

        @Schema(required = true, description = "The calling client.")
        String client,

        @Schema(description = "The caller's staff number; absent for machines and partners.") @Nullable
        String staffId,

        @Schema(description = "The partner agency; absent for the council's own.") @Nullable
        String agency,

        @Schema(description = "For whom the caller acted; absent when for nobody else.") @Nullable
        String onBehalfOf,

        @Schema(description = "Why; absent when the caller did not say and was refused.") @Nullable
        String purpose,

        @Schema(required = true, description = "Method and path template.")
        String operation,

        @Schema(required = true, description = "permitted, refused or failed.")
        String result,

        @Schema(description = "Why it was refused; absent otherwise.") @Nullable
        String reason,

        @Schema(
                required = true,
                description =
                        "Whether the caller read a restricted record without being named on it, by breaking the glass.")
        boolean glassBroken,

        @Schema(description = "Names the request in the logs.") @Nullable
        String correlationId) {

    static AccessLogView of(ResultSet row) throws SQLException {
        return new AccessLogView(
                row.getLong("seq"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("logged_at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("client"),
                row.getString("staff_id"),
                row.getString("agency"),
                row.getString("on_behalf_of"),
                row.getString("purpose"),
                row.getString("operation"),
                row.getString("result"),
                row.getString("reason"),
                row.getBoolean("glass_broken"),
                row.getString("correlation_id"));
    }
}
