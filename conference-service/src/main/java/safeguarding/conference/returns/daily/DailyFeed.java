package safeguarding.conference.returns.daily;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.returns.HeldChild;
import safeguarding.conference.returns.HeldChildren;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.Changes;

/** Puts batches together: who changed since a position, as it is now; what the receiver is to forget is told as purged. */
@ApplicationScoped
public class DailyFeed {

    /** D6: the receiver takes no more at once. */
    static final int MOST = 100;

    /** Letters and digits, at most 20 (D6; the census since 2025). */
    private static final String SENDABLE = "[A-Za-z0-9]{1,20}";

    private final ChangeFeed changes;
    private final HeldChildren children;
    private final MakingDailyChild making;
    private final DailyLedger ledger;
    private final ObjectMapper json;

    DailyFeed(
            ChangeFeed changes, HeldChildren children, MakingDailyChild making, DailyLedger ledger, ObjectMapper json) {
        this.changes = changes;
        this.children = children;
        this.making = making;
        this.ledger = ledger;
        this.json = json;
    }

    /**
     * The next batch.
     *
     * @param position where to go on; null to begin with the first change ever
     * @param most most children in it, 100 at most
     */
    public DailyBatch after(@Nullable String position, int most) {
        var changed = concerned(position, Math.min(most, MOST), Math.min(most, MOST));
        var held = children.read(changed.ids()).stream()
                .collect(Collectors.toMap(child -> child.person().childId(), Function.identity()));
        var known = ledger.of(changed.ids());
        var entries = new ArrayList<DailyEntry>();
        var heldOut = new ArrayList<DailyLedger.HeldOut>();
        for (var childId : changed.ids()) {
            var child = Optional.ofNullable(held.get(childId)).filter(MakingDailyChild::concerns);
            var before = Optional.ofNullable(known.get(childId));
            if (child.isPresent() && !sendable(child.orElseThrow())) {
                heldOut.add(new DailyLedger.HeldOut(childId, "council-child-id-not-sendable"));
            } else {
                entry(childId, child, before).ifPresent(entries::add);
            }
        }
        return new DailyBatch(entries, heldOut, changed.next(), changed.more());
    }

    /**
     * Those who changed, and the people for whom their records stand: what is written on a merged record is news of the
     * person. Fewer are asked for where all of them would be too many.
     */
    private Changes concerned(@Nullable String position, int asked, int most) {
        var changed = changes.childrenConcernedSince(position, asked);
        var ids = children.withTheirPeople(changed.ids());
        return ids.size() > most && asked > 1
                ? concerned(position, asked / 2, most)
                : new Changes(ids, changed.next(), changed.more());
    }

    private static boolean sendable(HeldChild child) {
        return child.person().councilChildId().matches(SENDABLE);
    }

    private Optional<DailyEntry> entry(UUID childId, Optional<HeldChild> child, Optional<DailyLedger.Held> before) {
        if (child.isEmpty()) {
            return before.filter(held -> !held.councilChildId().isEmpty()).map(held -> {
                var gone = DailyChild.purged(held.councilChildId(), childId);
                return new DailyEntry(childId, gone, digest(gone));
            });
        }
        var sent = before.map(DailyLedger.Held::items).orElse(SentItems.NONE);
        return child.map(
                held -> new DailyEntry(childId, making.make(held, sent), digest(making.make(held, SentItems.NONE))));
    }

    /** Of what is said now, without what is purged beside it: that is said once. */
    private String digest(DailyChild child) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(child));
            return HexFormat.of().formatHex(digest);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("A child of the feed is always JSON", impossible);
        }
    }

    /** The entries of a batch that say something which the receiver does not hold already. */
    List<DailyEntry> news(DailyBatch batch) {
        var known = ledger.of(batch.entries().stream().map(DailyEntry::childId).toList());
        return batch.entries().stream()
                .filter(entry -> Optional.ofNullable(known.get(entry.childId()))
                        .filter(held -> held.digest().equals(entry.digest()))
                        .isEmpty())
                .toList();
    }
}
