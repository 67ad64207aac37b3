package safeguarding.platform.testing.privacy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Everything that the process logs while this is open: messages, contexts, and exceptions with their texts. */
public final class LogLines extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines() {}

    /** Listens from now on; closing it ends that. */
    public static LogLines listening() {
        var lines = new LogLines();
        Logger.getLogger("").addHandler(lines);
        return lines;
    }

    /** What has been logged so far. */
    public List<String> all() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord entry) {
        var text = new StringWriter();
        text.append(entry.getLoggerName()).append(' ');
        if (entry instanceof ExtLogRecord full) {
            text.append(full.getFormattedMessage()).append(' ').append(String.valueOf(full.getMdcCopy()));
        } else {
            text.append(entry.getMessage());
        }
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        lines.add(text.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
