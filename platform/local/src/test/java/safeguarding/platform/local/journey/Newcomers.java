package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import safeguarding.platform.servers.Patience;

/** Children who are entered one after the other, while other things happen. */
final class Newcomers implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final AtomicInteger entered = new AtomicInteger();
    private final CompletableFuture<Void> all;

    /** Begins to enter so many children, each at the next of these places. */
    Newcomers(String prefix, int count, List<Place> places) {
        all = CompletableFuture.runAsync(
                () -> IntStream.range(0, count).forEach(number -> {
                    var place = places.get(number % places.size());
                    place.caller().create(place.children(), Story.child(prefix + number));
                    entered.incrementAndGet();
                }),
                thread);
    }

    /** Where children are entered. */
    record Place(AtTheGateway caller, String children) {}

    /** Returns when so many were entered. */
    void await(int count) {
        assertThat(Patience.until(Duration.ofMinutes(2), () -> entered.get() >= count || all.isDone()))
                .as("%d children entered within two minutes, not %d", count, entered.get())
                .isTrue();
        assertThat(entered.get()).isGreaterThanOrEqualTo(count);
    }

    @Override
    public void close() {
        all.join();
        thread.close();
    }
}
