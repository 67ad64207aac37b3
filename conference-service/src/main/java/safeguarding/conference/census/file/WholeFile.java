package safeguarding.conference.census.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What only the whole file can tell: children and numbers that come twice, and more plans than conferences. */
public final class WholeFile {

    private final CensusHeader header;
    private final Set<String> councilChildIds = new HashSet<>();
    private final Set<String> upns = new HashSet<>();
    private int plans;
    private int conferences;

    public WholeFile(CensusHeader header) {
        this.header = header;
    }

    /** The rules that this child breaks together with earlier ones. */
    public List<String> of(CensusChild child) {
        child.episodes().forEach(this::count);
        var broken = new ArrayList<String>();
        if (isSecond(councilChildIds, child.identifiers().councilChildId())) {
            broken.add("8510");
        }
        if (isSecond(upns, child.identifiers().upn())) {
            broken.add("1520");
        }
        return broken;
    }

    /** The rules that the file breaks once all of it was read. */
    public List<String> atTheEnd() {
        return plans > conferences ? List.of("2883") : List.of();
    }

    private void count(CensusEpisode episode) {
        plans += (int) episode.plans().stream()
                .filter(plan -> inYear(plan.startedOn()))
                .count();
        conferences += (int) episode.section47s().stream()
                .filter(enquiry -> inYear(enquiry.conferenceOn()))
                .count();
        conferences += inYear(episode.conferenceOn()) ? 1 : 0;
    }

    private boolean inYear(@Nullable String written) {
        var day = Written.day(written);
        return day != null
                && !day.isBefore(LocalDate.of(header.year() - 1, 4, 1))
                && !day.isAfter(LocalDate.of(header.year(), 3, 31));
    }

    private static boolean isSecond(Set<String> seen, @Nullable String value) {
        return value != null && !seen.add(value);
    }
}
