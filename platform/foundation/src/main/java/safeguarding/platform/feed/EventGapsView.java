package safeguarding.platform.feed;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the events of one subject stand.
 *
 * @param subject the aggregate
 * @param last the highest sequence the journal holds
 * @param known up to which sequence the caller says to have all
 * @param missing sequences the journal itself does not hold; always empty unless the journal was damaged
 * @param unseen how many events follow the known ones
 */
@Schema(description = "Whether a reader has every event of a subject, and whether the journal has.")
public record EventGapsView(
        @Schema(required = true) UUID subject,
        @Schema(required = true, minimum = "1") long last,
        @Schema(required = true, minimum = "0") long known,
        @Schema(required = true, minimum = "0") long unseen,
        @Schema(required = true, maxItems = 100) List<Range> missing) {

    EventGapsView(UUID subject, long last, long known, List<Range> missing) {
        this(subject, last, known, Math.max(0, last - known), List.copyOf(missing));
    }

    /** Sequences from one to another, both included. */
    @Schema(name = "EventRange", description = "Sequences from one to another, both included.")
    public record Range(
            @Schema(required = true, minimum = "1") long from,
            @Schema(required = true, minimum = "1") long to) {}
}
