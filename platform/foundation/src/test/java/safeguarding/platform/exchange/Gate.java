package safeguarding.platform.exchange;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Holds work in its middle, so that a test can do something meanwhile. */
public final class Gate {

    private static volatile @Nullable Gate closed;

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final String what;

    private Gate(String what) {
        this.what = what;
    }

    /** Closes the gate for one thing. */
    public static Gate close(String what) {
        var gate = new Gate(what);
        closed = gate;
        return gate;
    }

    /** Called in the middle of the work. */
    public static void pass(String what) {
        var gate = closed;
        if (gate != null && gate.what.equals(what)) {
            gate.reached.countDown();
            wait(gate.opened);
        }
    }

    /** Waits until somebody stands before the gate. */
    public void awaitSomebody() {
        wait(reached);
    }

    /** Lets everybody through, now and later. */
    public void open() {
        closed = null;
        opened.countDown();
    }

    private static void wait(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
