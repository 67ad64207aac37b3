package safeguarding.platform.feed;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a reader is ready to wait for news, from the header {@code Prefer: wait=20} (RFC 7240).
 *
 * @param longest zero when the answer is wanted at once; never more than half a minute
 */
record Waiting(Duration longest) {

    private static final Duration MOST = Duration.ofSeconds(30);
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,6})\"?(?=$|[,;\\s])");

    /** A preference that is not understood is not followed, as the header's standard wants it. */
    static Waiting of(@Nullable String prefer) {
        if (prefer == null) {
            return new Waiting(Duration.ZERO);
        }
        var wait = WAIT.matcher(prefer);
        if (!wait.find()) {
            return new Waiting(Duration.ZERO);
        }
        var wanted = Duration.ofSeconds(Long.parseLong(wait.group(1)));
        return new Waiting(wanted.compareTo(MOST) > 0 ? MOST : wanted);
    }

    boolean none() {
        return longest.isZero();
    }
}
