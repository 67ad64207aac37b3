package safeguarding.licensing.licences.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.neighbours.Awaited;

/** An answer that a licence waits for. */
@Schema(name = "LicenceAwaited", description = "An answer that a licence waits for.")
public record AwaitedView(
        @Schema(required = true, examples = "parent-signature")
        String what,

        @Schema(required = true, description = "Day on which it was asked.")
        LocalDate since,

        @Schema(required = true, description = "Whether the answer was no.")
        boolean refused) {

    static AwaitedView of(Awaited awaited) {
        return new AwaitedView(awaited.what(), awaited.since(), awaited.refused());
    }
}
