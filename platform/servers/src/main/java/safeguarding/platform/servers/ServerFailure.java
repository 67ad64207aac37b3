package safeguarding.platform.servers;

import org.jspecify.annotations.Nullable;

/** A server could not be brought where it should be. */
public final class ServerFailure extends RuntimeException {

    ServerFailure(String message) {
        this(message, null);
    }

    ServerFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
