package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnedChild;
import safeguarding.reviewing.ssda903.TakingChild;
import safeguarding.reviewing.ssda903.taking.ToldSets;

/** Takes in the reviews of a child: one of the same day is the same review, and one that a set of the year moved is moved. */
@ApplicationScoped
class TakingReviews {

    private final KnownPeriods periods;
    private final ToldSets told;
    private final WritingReviews writing;
    private final TakingParticipation participation;

    TakingReviews(KnownPeriods periods, ToldSets told, WritingReviews writing, TakingParticipation participation) {
        this.periods = periods;
        this.told = told;
        this.writing = writing;
        this.participation = participation;
    }

    void take(ReturnedChild child, TakingChild taking) {
        var lines = child.lines(ReviewsFile.NAME);
        var moved = moved(lines, taking);
        var care = periods.ofChild(taking.childId());
        for (var line : lines) {
            var on = Objects.requireNonNull(line.day("REVIEW"));
            period(care, on)
                    .ifPresentOrElse(
                            period -> take(line, new WritingReviews.Told(period, on, moved.get(on)), taking),
                            () -> taking.findings()
                                    .refused(
                                            "LR1",
                                            ReviewsFile.NAME,
                                            line,
                                            "REVIEW",
                                            "The child was not looked after on that day."));
        }
    }

    private void take(ReturnLine line, WritingReviews.Told review, TakingChild taking) {
        var written = writing.write(review, taking);
        participation.take(written, line, taking);
    }

    private static Optional<UUID> period(List<KnownCare> care, LocalDate on) {
        return care.stream()
                .filter(each -> !on.isBefore(each.startedOn()) && notAfter(on, each.endedOn()))
                .reduce((one, other) -> other.startedOn().isAfter(one.startedOn()) ? other : one)
                .map(KnownCare::periodId);
    }

    private static boolean notAfter(LocalDate on, @Nullable LocalDate end) {
        return end == null || !on.isAfter(end);
    }

    /** Days that this set tells in the place of others that an earlier set of the year told: by the new the old. */
    private Map<LocalDate, LocalDate> moved(List<ReturnLine> lines, TakingChild taking) {
        var before = told.of(taking.childId(), taking.year())
                .map(set -> days(set.lines(ReviewsFile.NAME)))
                .orElse(Set.of());
        var now = days(lines);
        var gone = new ArrayList<>(without(before, now));
        var come = new ArrayList<>(without(now, before));
        var moved = new HashMap<LocalDate, LocalDate>();
        if (gone.size() == come.size()) {
            for (var at = 0; at < gone.size(); at++) {
                moved.put(come.get(at), gone.get(at));
            }
        } else {
            gone.forEach(day -> taking.findings()
                    .query(
                            "not-told-any-more",
                            ReviewsFile.NAME,
                            null,
                            "REVIEW",
                            "A review that an earlier set of the year told is not told any more: it stays recorded."));
        }
        return moved;
    }

    private static Set<LocalDate> without(Set<LocalDate> days, Set<LocalDate> others) {
        var left = new TreeSet<>(days);
        left.removeAll(others);
        return left;
    }

    private static Set<LocalDate> days(List<ReturnLine> lines) {
        return lines.stream()
                .map(line -> line.day("REVIEW"))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }
}
