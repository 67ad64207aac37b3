package safeguarding.platform.journal;

import java.util.Optional;

/** Work that no request has asked for: a scheduler's round, an incoming event, an import. Names itself as the actor. */
public final class BackgroundWork {

    private static final ScopedValue<EventOrigin> ORIGIN = ScopedValue.newInstance();

    private BackgroundWork() {}

    /** Does the work; events recorded in it get this origin. */
    public static <T, X extends Throwable> T as(EventOrigin origin, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(ORIGIN, origin).call(work);
    }

    /** The origin of the running work; empty outside any. */
    public static Optional<EventOrigin> running() {
        return ORIGIN.isBound() ? Optional.of(ORIGIN.get()) : Optional.empty();
    }
}
