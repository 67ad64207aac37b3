package safeguarding.reviewing.children.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.Unaccompanied;

/** That the child seeks, or sought, asylum without parents. */
@Schema(name = "ReviewingUnaccompanied", description = "That the child seeks, or sought, asylum without parents.")
public record UnaccompaniedFields(
        @Schema(description = "Day on which the status ended (DUC); absent while it holds.", examples = "2013-06-30")
        @Nullable
        LocalDate ceasedOn) {

    static @Nullable UnaccompaniedFields of(Unaccompanied given) {
        return given.unaccompanied() ? new UnaccompaniedFields(given.ceasedOn()) : null;
    }

    static Unaccompanied read(@Nullable UnaccompaniedFields fields) {
        return fields == null ? Unaccompanied.NEVER : new Unaccompanied(true, fields.ceasedOn);
    }
}
