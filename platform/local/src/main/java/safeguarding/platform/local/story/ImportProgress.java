package safeguarding.platform.local.story;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import safeguarding.platform.local.topology.Progress;

/** How far an import is, how fast it goes and how long it still takes. */
final class ImportProgress {

    private static final int WIDTH = 30;
    private static final Duration EVERY_LINE = Duration.ofSeconds(10);
    private static final Duration EVERY_STEP = Duration.ofMillis(500);

    private final Progress progress;
    private final String what;
    private final int lines;
    private OptionalLong toldAt = OptionalLong.empty();
    private OptionalLong beganAt = OptionalLong.empty();
    private int doneBefore;

    /** @param what what the lines are, in words */
    ImportProgress(Progress progress, String what, int lines) {
        this.progress = progress;
        this.what = what;
        this.lines = lines;
    }

    /**
     * Tells how far it is when enough time has passed since it was told last.
     *
     * @param done lines that are done, those of an earlier, interrupted run among them
     * @param now a time in nanoseconds that only goes forward
     */
    void tell(int done, long now) {
        if (beganAt.isEmpty()) {
            beganAt = OptionalLong.of(now);
            doneBefore = done;
        }
        long since = now - toldAt.orElse(beganAt.getAsLong());
        if (since >= (progress.inPlace() ? EVERY_STEP : EVERY_LINE).toNanos()) {
            toldAt = OptionalLong.of(now);
            progress.far(sentence(what, lines, done, done - doneBefore, Duration.ofNanos(now - beganAt.getAsLong())));
        }
    }

    /** All are done. */
    void end() {
        progress.farEnds();
    }

    /** Such as {@code [######------] 1200 of 2400 histories, 50 a second, 24 s left}. */
    static String sentence(String what, int lines, int done, int doneNow, Duration took) {
        int filled = lines == 0 ? WIDTH : (int) ((long) done * WIDTH / lines);
        double aSecond = took.isZero() ? 0 : doneNow * 1000.0 / took.toMillis();
        var left = aSecond > 0 ? String.format(Locale.ROOT, "%.0f s left", (lines - done) / aSecond) : "begun";
        return String.format(
                Locale.ROOT,
                "[%s%s] %d of %d %s, %.0f a second, %s",
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                done,
                lines,
                what,
                aSecond,
                left);
    }
}
