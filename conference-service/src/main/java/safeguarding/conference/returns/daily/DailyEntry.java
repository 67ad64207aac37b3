package safeguarding.conference.returns.daily;

import java.util.UUID;

/**
 * One child of a batch.
 *
 * @param digest of what is sent
 */
public record DailyEntry(UUID childId, DailyChild child, String digest) {

    /** Whether the receiver is to forget the child. */
    public boolean purges() {
        return Boolean.TRUE.equals(child.purge());
    }

    /** What the receiver holds once it has accepted this. */
    public SentItems items() {
        return SentItems.of(child);
    }

    @Override
    public String toString() {
        return "DailyEntry[" + childId + "]";
    }
}
