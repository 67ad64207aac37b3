package safeguarding.platform.relay;

import java.io.IOException;
import safeguarding.platform.outage.FrozenBroker;
import safeguarding.platform.testing.servers.RunningServers;

/** How the broker goes away, and comes back when it is over. */
enum Outage {
    /** It stops answering. */
    FREEZE,
    /** It is killed and has to start anew. */
    KILL;

    private interface Return extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /** Lets it go away; closing what comes back brings it back. */
    AutoCloseable begin() throws IOException {
        return switch (this) {
            case FREEZE -> FrozenBroker.freeze();
            case KILL -> {
                RunningServers.broker().kill();
                Return back = () -> RunningServers.broker().start();
                yield back;
            }
        };
    }
}
