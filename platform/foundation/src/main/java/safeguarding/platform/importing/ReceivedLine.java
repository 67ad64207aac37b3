package safeguarding.platform.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of an upload as it is stored: waiting with its payload, or rejected without. */
record ReceivedLine(
        int number,
        String outcome,
        @Nullable String payload,
        byte @Nullable [] naturalKey,
        byte @Nullable [] contentHash,
        byte @Nullable [] lane,
        List<Finding> findings) {

    static ReceivedLine waiting(int number, String payload, RecordReading.Reading.Readable record) {
        return new ReceivedLine(
                number, "waiting", payload, record.naturalKey(), record.contentHash(), record.lane(), List.of());
    }

    static ReceivedLine rejected(int number, List<Finding> findings) {
        return new ReceivedLine(number, RecordOutcome.REJECTED, null, null, null, null, findings);
    }

    /** How much it weighs in memory, roughly. */
    int weight() {
        return payload == null ? 100 : payload.length();
    }

    @Override
    public String toString() {
        return "ReceivedLine[masked]";
    }
}
