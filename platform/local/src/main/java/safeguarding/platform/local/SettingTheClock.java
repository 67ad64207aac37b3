package safeguarding.platform.local;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import safeguarding.platform.local.home.MovableClock;
import safeguarding.platform.local.home.Refusal;

/** Sets the suite's clock when the suite starts: at the first run, and forward by {@code --as-of}. */
record SettingTheClock(MovableClock clock, LastRecorded lastRecorded, RunOptions options) {

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    void set() {
        if (options.asOf().isPresent()) {
            moveTo(options.asOf().get());
        } else if (!clock.isSet()) {
            begin();
        }
    }

    /** The instant that the clock shows, for people. */
    static String inWords(MovableClock clock) {
        return IN_WORDS.format(clock.instant());
    }

    private void begin() {
        if (options.empty()) {
            clock.setToRealTime();
        } else {
            clock.setTo(MovableClock.COUNCIL_BEGINS);
        }
    }

    private void moveTo(LocalDate day) {
        var last = lastRecorded.instant();
        if (last.isPresent() && MovableClock.opening(day).isBefore(last.get())) {
            throw new Refusal("The clock cannot go back to " + day + ": there are records of "
                    + IN_WORDS.format(last.get()) + ". './suite run --fresh --as-of " + day + "' throws them away.");
        }
        clock.setTo(day);
    }
}
