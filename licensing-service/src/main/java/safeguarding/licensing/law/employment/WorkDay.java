package safeguarding.licensing.law.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The work of a child on one civil day, for all employers. Its pieces are added in order. */
final class WorkDay {

    /**
     * Work without a pause.
     *
     * @param from minutes after midnight, by the clock
     * @param until minutes after midnight, by the clock; 1440 at most
     * @param begin its beginning in real minutes
     * @param end its end in real minutes
     */
    record Piece(int from, int until, long begin, long end) {}

    private final LocalDate day;
    private final int age;
    private final List<Piece> pieces = new ArrayList<>(4);
    private final Set<KindOfWork> kinds = new LinkedHashSet<>();

    WorkDay(LocalDate day, int age) {
        this.day = day;
        this.age = age;
    }

    void add(KindOfWork kind, Piece piece) {
        kinds.add(kind);
        pieces.add(piece);
    }

    LocalDate day() {
        return day;
    }

    /** Whole years of the child on the day. */
    int age() {
        return age;
    }

    Set<KindOfWork> kinds() {
        return kinds;
    }

    int begin() {
        return pieces.getFirst().from;
    }

    int end() {
        return pieces.getLast().until;
    }

    int minutes() {
        var sum = 0L;
        for (var piece : pieces) {
            sum += piece.end - piece.begin;
        }
        return Math.toIntExact(sum);
    }

    /** Minutes of work between two times of the clock. */
    int minutesBetween(int from, int until) {
        var sum = 0;
        for (var piece : pieces) {
            sum += Math.max(0, Math.min(until, piece.until) - Math.max(from, piece.from));
        }
        return sum;
    }

    /** The most minutes of work between pauses of at least so many minutes. */
    int longestRun(int pause) {
        var longest = 0L;
        var run = 0L;
        var workedUntil = Long.MIN_VALUE / 2;
        for (var piece : pieces) {
            run = piece.begin - workedUntil >= pause ? 0 : run;
            run += piece.end - piece.begin;
            longest = Math.max(longest, run);
            workedUntil = piece.end;
        }
        return Math.toIntExact(longest);
    }
}
