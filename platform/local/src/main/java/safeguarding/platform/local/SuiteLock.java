package safeguarding.platform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.local.home.SuiteHome;

/** Held while the suite is being started or stopped, so that two commands do not do so at once. */
record SuiteLock(FileChannel channel) implements AutoCloseable {

    /** Takes the lock, or refuses when another command holds it; it is given back when this process ends. */
    static SuiteLock take(SuiteHome home) {
        try {
            var channel = FileChannel.open(home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new Refusal("Another ./suite command is starting or stopping the suite. Try again in a moment.");
            }
            return new SuiteLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
