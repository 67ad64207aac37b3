package safeguarding.platform.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import safeguarding.platform.benchmarks.http.Call;
import safeguarding.platform.benchmarks.http.Line;

/**
 * Calls that come at their times whether or not earlier ones are answered, as people and systems do. A call that has to
 * wait for a free line is late from the moment it should have been sent: nothing is left out of the picture.
 *
 * @param port where to
 * @param perSecond how many a second
 * @param status what every answer must be
 * @param calls the call with this number
 */
public record OpenLoop(int port, int perSecond, int status, LongFunction<Call> calls) {

    private static final int LINES = 32;
    private static final long LONGEST_MICROSECONDS = Duration.ofMinutes(1).toNanos() / 1_000;

    /** Microseconds from when each call should have been sent to its whole answer. */
    public Histogram run(Duration time, long firstCall) {
        var latencies = new ConcurrentHistogram(LONGEST_MICROSECONDS, 3);
        var ticket = new AtomicInteger();
        int all = Math.toIntExact(time.toSeconds() * perSecond);
        long interval = 1_000_000_000L / perSecond;
        long start = System.nanoTime() + interval;
        try (var threads = Executors.newFixedThreadPool(LINES)) {
            var callers = new ArrayList<Future<?>>();
            for (int i = 0; i < LINES; i++) {
                callers.add(threads.submit(() -> {
                    try (var line = Line.to(port)) {
                        for (int mine = ticket.getAndIncrement(); mine < all; mine = ticket.getAndIncrement()) {
                            long due = start + mine * interval;
                            awaitTime(due);
                            line.call(calls.apply(firstCall + mine)).expect(status);
                            latencies.recordValue((System.nanoTime() - due) / 1_000);
                        }
                    }
                }));
            }
            for (var caller : callers) {
                caller.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return latencies;
    }

    private static void awaitTime(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
