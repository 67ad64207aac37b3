package safeguarding.reviewing.ssda903.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;

/** The lines of a file that tell of times: each begins, ends no sooner, and no two of a child overlap. */
final class TimesInOrder {

    private final String file;
    private final String start;
    private final String end;
    private final ReturnFindings findings;
    private final List<Time> before = new ArrayList<>();

    TimesInOrder(String file, String start, String end, ReturnFindings findings) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.findings = findings;
    }

    private record Time(LocalDate from, @Nullable LocalDate to) {

        boolean overlaps(Time other) {
            return from.equals(other.from) || (lastsInto(other) && other.lastsInto(this));
        }

        private boolean lastsInto(Time other) {
            return to == null || to.isAfter(other.from);
        }
    }

    /** Refuses a line that contradicts itself or one before it. */
    void next(ReturnLine line) {
        var from = line.day(start);
        var to = line.day(end);
        if (from == null) {
            findings.refused("E", file, line, start, "It is no day.");
            return;
        }
        if (line.cell(end) != null && to == null) {
            findings.refused("E", file, line, end, "It is no day.");
            return;
        }
        if (to != null && to.isBefore(from)) {
            findings.refused("E", file, line, end, "It is before the beginning.");
            return;
        }
        var time = new Time(from, to);
        if (before.stream().anyMatch(time::overlaps)) {
            findings.refused("E", file, line, start, "Another line of the child tells of that time.");
        }
        before.add(time);
    }
}
