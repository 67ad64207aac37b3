package safeguarding.conference.returns.daily;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/**
 * Sends batch after batch until the receiver has everything. The position moves only once a batch was accepted; a process
 * that dies in between sends the same children again, with the same identifiers. No transaction is open while the receiver
 * is waited for (0312), and one instance sends at a time.
 */
@ApplicationScoped
public class SendingDaily {

    private static final Duration TURN = Duration.ofMinutes(10);
    private static final int LARGEST_POWER = 20;

    private final DailyFeed feed;
    private final DailyLedger ledger;
    private final MeterRegistry meters;

    SendingDaily(DailyFeed feed, DailyLedger ledger, MeterRegistry meters) {
        this.feed = feed;
        this.ledger = ledger;
        this.meters = meters;
    }

    /** Sends what there is; returns how many children the receiver has taken. */
    int send(DailySettings settings, DfeReceiver receiver) {
        var failures = ledger.takeTurn(TURN);
        if (failures.isEmpty()) {
            return 0;
        }
        try {
            var taken = 0;
            var more = true;
            while (more) {
                var batch = next(settings);
                var news = feed.news(batch);
                var failure = deliver(receiver, news);
                if (failure != null) {
                    ledger.failed(failure.because(), pause(settings, failures.get(), failure));
                    Log.warnf("The daily feed could not be sent: %s", failure.because());
                    return taken;
                }
                QuarkusTransaction.requiringNew().run(() -> done(batch));
                taken += news.size();
                more = batch.more();
            }
            return taken;
        } finally {
            ledger.giveBackTurn();
        }
    }

    /** A position that is worth nothing any more, after a restore or with another key, lets the feed begin anew. */
    private DailyBatch next(DailySettings settings) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> feed.after(ledger.position(), settings.batch()));
        } catch (ProblemException gone) {
            if (gone.type() != ProblemType.CURSOR_GONE && gone.type() != ProblemType.BAD_CURSOR) {
                throw gone;
            }
            Log.warn("The position of the daily feed is worth nothing any more; it begins anew");
            QuarkusTransaction.requiringNew().run(() -> ledger.moved(null));
            return QuarkusTransaction.requiringNew().call(() -> feed.after(null, settings.batch()));
        }
    }

    private void done(DailyBatch batch) {
        batch.heldOut().forEach(child -> ledger.heldOut(child, ""));
        if (!batch.heldOut().isEmpty()) {
            meters.counter("safeguarding.dfe.daily.held.out")
                    .increment(batch.heldOut().size());
        }
        ledger.moved(batch.next());
    }

    /** Null when all of them were accepted or held out; the failure that ends the round otherwise. */
    private DfeReceiver.Answer.@Nullable NotNow deliver(DfeReceiver receiver, List<DailyEntry> entries) {
        if (entries.isEmpty()) {
            return null;
        }
        return switch (receiver.send(entries.stream().map(DailyEntry::child).toList())) {
            case DfeReceiver.Answer.Accepted(var receipt) -> {
                QuarkusTransaction.requiringNew().run(() -> ledger.accepted(entries, receipt));
                meters.counter("safeguarding.dfe.daily.accepted").increment(entries.size());
                yield null;
            }
            case DfeReceiver.Answer.NotThese(var because) -> divide(receiver, entries, because);
            case DfeReceiver.Answer.NotNow notNow -> notNow;
        };
    }

    /** One child that the receiver refuses must not keep the others from it: half by half it is found and held out. */
    private DfeReceiver.Answer.@Nullable NotNow divide(DfeReceiver receiver, List<DailyEntry> entries, String because) {
        if (entries.size() == 1) {
            var refused = entries.getFirst();
            var child = new DailyLedger.HeldOut(refused.childId(), "refused-by-receiver");
            QuarkusTransaction.requiringNew()
                    .run(() -> ledger.heldOut(child, refused.child().laChildId()));
            meters.counter("safeguarding.dfe.daily.held.out").increment();
            Log.warnf("The receiver of the daily feed refuses child %s: %s", refused.childId(), because);
            return null;
        }
        var half = entries.size() / 2;
        var failure = deliver(receiver, entries.subList(0, half));
        return failure == null ? deliver(receiver, entries.subList(half, entries.size())) : failure;
    }

    private static Duration pause(DailySettings settings, int failures, DfeReceiver.Answer.NotNow failure) {
        var doubled = settings.firstPause().multipliedBy(1L << Math.min(failures, LARGEST_POWER));
        var ours = doubled.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : doubled;
        var theirs = failure.pause();
        return theirs != null && theirs.compareTo(ours) > 0 ? theirs : ours;
    }
}
