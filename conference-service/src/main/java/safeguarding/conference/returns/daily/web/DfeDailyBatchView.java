package safeguarding.conference.returns.daily.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.returns.daily.DailyBatch;
import safeguarding.conference.returns.daily.DailyChild;
import safeguarding.conference.returns.daily.DailyEntry;
import safeguarding.conference.returns.daily.DailyLedger;

/** A batch of the daily feed. */
@Schema(description = "A batch of the daily feed: what would be sent, and which changed children cannot be.")
public record DfeDailyBatchView(
        @Schema(required = true, maxItems = 100, description = "The body of a call to the receiver.")
        List<DailyChild> items,

        @Schema(required = true, description = "Changed children that cannot be sent.")
        List<DfeDailyHeldOutView> heldOut,

        @Schema(
                required = true,
                description =
                        "All children whom the feed does not send now, of earlier batches too, until the receiver has"
                                + " accepted them; somebody has to act.")
        List<DfeDailyHeldOutView> notSent,

        @Schema(required = true, maxLength = 8192, description = "Position behind this batch.")
        String next,

        @Schema(required = true, description = "Whether more children have changed already.")
        boolean more,

        @Schema(
                maxLength = 8192,
                description =
                        "Position up to which the receiver has accepted everything; absent before the first time.")
        @Nullable
        String acceptedUpTo) {

    /** A child that cannot be sent. */
    @Schema(description = "A child that the daily feed does not send.")
    public record DfeDailyHeldOutView(
            @Schema(required = true) UUID childId,

            @Schema(
                    required = true,
                    enumeration = {"council-child-id-not-sendable", "refused-by-receiver"},
                    description = "Why.")
            String reason) {}

    public DfeDailyBatchView {
        items = List.copyOf(items);
        heldOut = List.copyOf(heldOut);
        notSent = List.copyOf(notSent);
    }

    static DfeDailyBatchView of(DailyBatch batch, List<DailyLedger.HeldOut> notSent, @Nullable String acceptedUpTo) {
        return new DfeDailyBatchView(
                batch.entries().stream().map(DailyEntry::child).toList(),
                heldOut(batch.heldOut()),
                heldOut(notSent),
                batch.next(),
                batch.more(),
                acceptedUpTo);
    }

    private static List<DfeDailyHeldOutView> heldOut(List<DailyLedger.HeldOut> children) {
        return children.stream()
                .map(child -> new DfeDailyHeldOutView(child.childId(), child.reason()))
                .toList();
    }
}
