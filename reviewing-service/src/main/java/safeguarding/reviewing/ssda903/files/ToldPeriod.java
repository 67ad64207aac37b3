package safeguarding.reviewing.ssda903.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.care.EpisodeEnd;
import safeguarding.reviewing.care.Placement;
import safeguarding.reviewing.ssda903.ReturnLine;

/**
 * Episodes of one period of care as a set tells them: the earlier may be missing. Masks itself.
 *
 * @param lines sound and in order, at least one
 */
record ToldPeriod(List<ReturnLine> lines) {

    private static final String STARTED = "S";

    ToldPeriod {
        lines = List.copyOf(lines);
    }

    /** The periods of one child, the earliest first. */
    static List<ToldPeriod> of(List<ReturnLine> lines) {
        var periods = new ArrayList<List<ReturnLine>>();
        for (var line : EpisodesInOrder.sorted(lines)) {
            if (periods.isEmpty() || STARTED.equals(line.cell("RNE"))) {
                periods.add(new ArrayList<>());
            }
            periods.getLast().add(line);
        }
        return periods.stream().map(ToldPeriod::new).toList();
    }

    /** Whether its beginning is told. */
    boolean fromItsBeginning() {
        return STARTED.equals(first().cell("RNE"));
    }

    ReturnLine first() {
        return lines.getFirst();
    }

    /** Civil date on which the first of these episodes began. */
    LocalDate beganOn() {
        return began(first());
    }

    /** Civil date on which the last of them ceased; null while it lasts. */
    @Nullable
    LocalDate ceasedOn() {
        return lines.getLast().day("DEC");
    }

    /**
     * The episodes. What no file tells (the carer, whether a placement is meant to last) stays as it is recorded.
     *
     * @param here episodes that are recorded of the period, the earliest first
     */
    List<Episode> episodes(List<Episode> here) {
        var told = new ArrayList<Episode>();
        ReturnLine before = null;
        for (var line : lines) {
            var known = here.stream()
                    .filter(each -> each.startedOn().equals(began(line)))
                    .findFirst()
                    .orElse(null);
            var previous = told.isEmpty() ? null : told.getLast();
            told.add(new Episode(
                    began(line),
                    cell(line, "RNE"),
                    cell(line, "LS"),
                    cell(line, "CIN"),
                    new ToldPlacement(line, before).placement(known, previous),
                    end(line, known)));
            before = line;
        }
        return told;
    }

    private static @Nullable EpisodeEnd end(ReturnLine line, @Nullable Episode known) {
        var on = line.day("DEC");
        if (on == null) {
            return null;
        }
        var reason = line.cell("REASON_PLACE_CHANGE");
        var recorded = known == null ? null : known.end();
        var kept = recorded != null && on.equals(recorded.on()) ? recorded.placeChangeReason() : null;
        return new EpisodeEnd(on, line.cell("REC"), reason != null ? reason : kept);
    }

    private static LocalDate began(ReturnLine line) {
        return Objects.requireNonNull(line.day("DECOM"));
    }

    private static String cell(ReturnLine line, String field) {
        return Objects.requireNonNull(line.cell(field));
    }

    /** Where a child lives by a line, and whether with the carer of the line before. */
    private record ToldPlacement(ReturnLine line, @Nullable ReturnLine before) {

        private static final List<String> WITH_THE_SAME_CARER = List.of("L", "T", "U");
        private static final List<String> WHERE = List.of("PLACE", "PLACE_PROVIDER", "HOME_POST", "PL_POST", "URN");

        Placement placement(@Nullable Episode known, @Nullable Episode previous) {
            var here = known == null ? null : known.placement();
            return new Placement(
                    cell(line, "PLACE"),
                    line.cell("PLACE_PROVIDER"),
                    here != null ? here.carer() : carer(previous),
                    line.cell("HOME_POST"),
                    line.cell("PL_POST"),
                    line.cell("URN"),
                    here != null
                            ? here.untilEighteen()
                            : staysPut()
                                    && previous != null
                                    && previous.placement().untilEighteen(),
                    here != null
                            ? here.temporaryApproval()
                            : staysPut() && previous != null
                                    ? previous.placement().temporaryApproval()
                                    : null);
        }

        /** Where nothing but the carer changed, the record has to say so: a word that says nothing else of the carer. */
        private @Nullable String carer(@Nullable Episode previous) {
            if (previous == null || before == null) {
                return null;
            }
            if (WITH_THE_SAME_CARER.contains(cell(line, "RNE"))) {
                return previous.placement().carer();
            }
            var moved = WHERE.stream().anyMatch(field -> !Objects.equals(before.cell(field), line.cell(field)));
            return moved ? null : "not told since " + began(line);
        }

        /** A change of legal status leaves everything else as it was. */
        private boolean staysPut() {
            return "L".equals(line.cell("RNE"));
        }
    }

    @Override
    public String toString() {
        return "ToldPeriod[masked]";
    }
}
