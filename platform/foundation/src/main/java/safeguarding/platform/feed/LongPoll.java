package safeguarding.platform.feed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.JournalWatch;

/**
 * Answers when there is something new, or when the reader's patience ends. Between two looks a waiting reader holds
 * neither a transaction nor a connection nor a thread.
 */
@ApplicationScoped
class LongPoll {

    private final JournalWatch watch;

    LongPoll(JournalWatch watch) {
        this.watch = watch;
    }

    /**
     * Reads now and, while nothing is found, again after each piece of news.
     *
     * @param look reads the page after a position
     */
    Uni<EventFeedView> read(@Nullable String after, Waiting waiting, Function<@Nullable String, EventFeedView> look) {
        return read(after, System.nanoTime() + waiting.longest().toNanos(), look);
    }

    private Uni<EventFeedView> read(
            @Nullable String after, long until, Function<@Nullable String, EventFeedView> look) {
        // Asked for before the look: what is recorded during the look is news already.
        var news = watch.news();
        var page = look.apply(after);
        var left = Duration.ofNanos(until - System.nanoTime());
        if (news.isEmpty() || !page.items().isEmpty() || !left.isPositive()) {
            news.ifPresent(promise -> promise.cancel(false));
            return Uni.createFrom().item(page);
        }
        var next = page.next();
        return Uni.createFrom()
                .completionStage(news.get().completeOnTimeout(null, left.toMillis() + 1, TimeUnit.MILLISECONDS))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .chain(() -> read(next, until, look));
    }
}
