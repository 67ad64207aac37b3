package safeguarding.platform.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import safeguarding.platform.benchmarks.http.Call;
import safeguarding.platform.benchmarks.http.Line;

/**
 * Callers that each send the next call as soon as the last is answered: for throughput, as pgbench does it.
 *
 * @param port where to
 * @param callers how many at once
 * @param status what every answer must be
 * @param calls the call with this number; numbers go on over the rounds, so that none comes twice
 * @param next the number of the next call
 */
public record ClosedLoop(int port, int callers, int status, LongFunction<Call> calls, AtomicLong next) {

    /** Calls beginning with number 0. */
    public static ClosedLoop of(int port, int callers, int status, LongFunction<Call> calls) {
        return new ClosedLoop(port, callers, status, calls, new AtomicLong());
    }

    /** Answered calls per second over so long. */
    public double run(Duration time) {
        long began = System.nanoTime();
        long until = began + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var all = new ArrayList<Future<Long>>();
            for (int i = 0; i < callers; i++) {
                all.add(threads.submit((Callable<Long>) () -> callUntil(until)));
            }
            long answered = 0;
            for (var each : all) {
                answered += each.get();
            }
            return answered * 1e9 / (System.nanoTime() - began);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long callUntil(long until) {
        long answered = 0;
        try (var line = Line.to(port)) {
            while (System.nanoTime() < until) {
                line.call(calls.apply(next.getAndIncrement())).expect(status);
                answered++;
            }
        }
        return answered;
    }
}
