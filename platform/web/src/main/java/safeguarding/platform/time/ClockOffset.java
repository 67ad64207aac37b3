package safeguarding.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;

/** Where the offset of the clock is kept: in the process, or in a file that all processes read. */
interface ClockOffset {

    /** The offset; zero when nobody has moved the clock. */
    Duration read();

    /** Keeps a new offset. */
    void write(Duration offset);

    static ClockOffset in(Optional<Path> file) {
        return file.<ClockOffset>map(InFile::new).orElseGet(InProcess::new);
    }

    /** Kept in this process only. */
    final class InProcess implements ClockOffset {

        private volatile Duration offset = Duration.ZERO;

        @Override
        public Duration read() {
            return offset;
        }

        @Override
        public void write(Duration changed) {
            offset = changed;
        }
    }

    /** One line with an ISO-8601 duration; replaced as a whole, so that no reader sees half of it. */
    record InFile(Path file) implements ClockOffset {

        @Override
        public Duration read() {
            try {
                return Duration.parse(Files.readString(file).strip());
            } catch (NoSuchFileException nobodyHasMovedIt) {
                return Duration.ZERO;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public void write(Duration offset) {
            try {
                var directory = file.toAbsolutePath().getParent();
                var fresh = Files.createTempFile(directory, "clock", ".new");
                Files.writeString(fresh, offset + "\n");
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
