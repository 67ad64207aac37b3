package safeguarding.platform.access.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.access.glass.BreakGlassAccess;

/** A restricted record that was opened to somebody who is not named on it. */
@Schema(description = "A restricted record that was opened to somebody who is not named on it.")
public record BreakGlassAccessView(
        @Schema(required = true) UUID accessId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Staff number of the reader.")
        String staffId,

        @Schema(required = true, description = "Why, as a code of Access-Purpose.")
        String purpose,

        @Schema(required = true, description = "Why it could not wait, in the reader's words.")
        String reason,

        @Schema(required = true, description = "Since when the reader may read the record, by the clock of the suite.")
        Instant openedAt,

        @Schema(required = true, description = "The first instant at which the reader may read it no longer.")
        Instant openUntil) {

    static BreakGlassAccessView of(BreakGlassAccess access) {
        return new BreakGlassAccessView(
                access.id(),
                access.childId(),
                access.staffId(),
                access.purpose().code(),
                access.reason(),
                access.openedAt(),
                access.openUntil());
    }

    static BreakGlassAccessView of(ResultSet row) throws SQLException {
        return new BreakGlassAccessView(
                row.getObject("id", UUID.class),
                row.getObject("child_id", UUID.class),
                row.getString("staff_id"),
                row.getString("purpose"),
                row.getString("reason"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("open_until", OffsetDateTime.class).toInstant());
    }

    @Override
    public String toString() {
        return "BreakGlassAccessView[" + accessId + "]";
    }
}
