package safeguarding.conference.returns.daily;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the receiver has accepted, and up to where. */
public interface DailyLedger {

    /**
     * What it holds of a child.
     *
     * @param councilChildId as the receiver knows it; empty when it does not know the child
     * @param digest of what was sent last; empty when it was held out
     */
    record Held(String councilChildId, String digest, SentItems items) {
        @Override
        public String toString() {
            return "Held[masked]";
        }
    }

    /** A child that this service does not send, and why. */
    record HeldOut(UUID childId, String reason) {}

    /** The position up to which everything was accepted; null before the first time. */
    @Nullable
    String position();

    /** What the receiver holds of these children. */
    Map<UUID, Held> of(Collection<UUID> childIds);

    /** Notes what was accepted. */
    void accepted(Collection<DailyEntry> entries, @Nullable String receipt);

    /**
     * Notes that a child is not sent; what the receiver holds of it stays known.
     *
     * @param councilChildId as the receiver would know it; empty when it cannot
     */
    void heldOut(HeldOut child, String councilChildId);

    /** The children that are not sent. */
    List<HeldOut> heldOut();

    /** Notes that everything up to a position is done; null to begin anew. */
    void moved(@Nullable String position);

    /** Takes the turn for a while of real time; empty while another has it or a failure is waited out. */
    Optional<Integer> takeTurn(Duration atMost);

    /** Gives the turn back. */
    void giveBackTurn();

    /** Notes a failure, and how long nobody tries again. */
    void failed(String because, Duration pause);
}
