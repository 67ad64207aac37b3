package safeguarding.platform.testing.calls;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers who begin at the same instant. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of these says, all begun together, in their order. */
    @SafeVarargs
    public static <T> List<T> of(Callable<T>... calls) {
        return of(List.of(calls));
    }

    /** So many callers of the same. */
    public static <T> List<T> times(int count, Callable<T> call) {
        return of(Collections.nCopies(count, call));
    }

    private static <T> List<T> of(List<Callable<T>> calls) {
        var start = new CyclicBarrier(calls.size());
        try (var pool = Executors.newFixedThreadPool(calls.size())) {
            List<Future<T>> asked = calls.stream()
                    .map(call -> pool.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            var answers = new ArrayList<T>();
            for (var each : asked) {
                answers.add(each.get());
            }
            return answers;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
    }
}
