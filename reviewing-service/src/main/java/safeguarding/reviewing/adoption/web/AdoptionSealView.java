package safeguarding.reviewing.adoption.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A seal that stands or stood on a child's record. */
@Schema(
        name = "ReviewingAdoptionSeal",
        description = "A seal that stands on a child's record, or stood there by mistake (L12).")
public record AdoptionSealView(
        @Schema(required = true) UUID sealId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Day of the adoption order.")
        LocalDate orderedOn,

        @Schema(required = true, description = "Day on which the order was recorded here.")
        LocalDate sealedOn,

        @Schema(description = "Day on which it turned out that there was no order; absent while the seal stands.")
        @Nullable
        LocalDate liftedOn) {

    static AdoptionSealView of(ResultSet row) throws SQLException {
        return new AdoptionSealView(
                row.getObject("id", UUID.class),
                row.getObject("child_id", UUID.class),
                row.getObject("ordered_on", LocalDate.class),
                row.getObject("sealed_on", LocalDate.class),
                row.getObject("lifted_on", LocalDate.class));
    }
}
