package safeguarding.reviewing.ssda903.files;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnYear;

/**
 * Whether a child was looked after from the first day of a year on and still at its end, without a break and without short
 * breaks: of such a child OC2 is asked. Who ceased to be looked after on 31 March was not at its end.
 */
final class ContinuousCare {

    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    private ContinuousCare() {}

    /** By the lines of a set. */
    static boolean told(List<ReturnLine> episodes, ReturnYear year) {
        return lasts(
                episodes.stream()
                        .filter(line -> line.day("DECOM") != null)
                        .map(line -> new Stretch(
                                line.day("DECOM"), line.day("DEC"), line.cells().getOrDefault("LS", "")))
                        .toList(),
                year);
    }

    /** By what is recorded. */
    static boolean held(List<Episode> episodes, ReturnYear year) {
        return lasts(
                episodes.stream()
                        .map(each -> new Stretch(each.startedOn(), each.endedOn(), each.legalStatus()))
                        .toList(),
                year);
    }

    /** By a period of care as other features see it. */
    static boolean known(KnownCare care, ReturnYear year) {
        var all = care.episodes();
        return lasts(
                IntStream.range(0, all.size())
                        .mapToObj(at -> new Stretch(
                                all.get(at).startedOn(),
                                at + 1 < all.size() ? all.get(at + 1).startedOn() : care.endedOn(),
                                all.get(at).legalStatus()))
                        .toList(),
                year);
    }

    private record Stretch(LocalDate from, @Nullable LocalDate to, String legalStatus) {}

    private static boolean lasts(List<Stretch> all, ReturnYear year) {
        var reached = year.begins();
        for (var each : all.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            if (!each.from().isAfter(reached) && (each.to() == null || each.to().isAfter(reached))) {
                if (SHORT_BREAKS.contains(each.legalStatus())) {
                    return false;
                }
                if (each.to() == null || each.to().isAfter(year.ends())) {
                    return true;
                }
                reached = each.to();
            }
        }
        return false;
    }
}
