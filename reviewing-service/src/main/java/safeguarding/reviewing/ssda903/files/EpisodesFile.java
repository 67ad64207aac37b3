package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.ReturnDay;
import safeguarding.reviewing.ssda903.ReturnFile;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;
import safeguarding.reviewing.ssda903.TakingChild;

/** Episodes: legal status, placement and carer of a looked-after child, stretch by stretch. */
@ApplicationScoped
class EpisodesFile implements ReturnFile {

    static final String NAME = "Episodes";

    private static final List<String> COLUMNS = List.of(
            "CHILD",
            "DECOM",
            "RNE",
            "LS",
            "CIN",
            "PLACE",
            "PLACE_PROVIDER",
            "DEC",
            "REC",
            "REASON_PLACE_CHANGE",
            "HOME_POST",
            "PL_POST",
            "URN");

    private final TakingPeriods periods;
    private final HeldEpisodes held;

    EpisodesFile(TakingPeriods periods, HeldEpisodes held) {
        this.periods = periods;
        this.held = held;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<String> header(ReturnYear year) {
        return COLUMNS;
    }

    @Override
    public void check(ReturnedChild child, ReturnFindings findings) {
        var lines = child.lines(NAME);
        var alone = new EpisodeChecks(child, findings);
        lines.forEach(alone::check);
        new EpisodesInOrder(findings).check(lines);
    }

    @Override
    public void take(ReturnedChild child, TakingChild taking) {
        ToldPeriod.of(child.lines(NAME)).forEach(period -> periods.take(period, taking));
    }

    @Override
    public Map<UUID, List<List<String>>> lines(ReturnYear year, List<HeldChild> children) {
        var all = held.of(children.stream().map(HeldChild::childId).toList());
        var lines = new HashMap<UUID, List<List<String>>>();
        for (var child : children) {
            lines.put(
                    child.childId(),
                    all.getOrDefault(child.childId(), List.of()).stream()
                            .filter(episode -> year.touches(episode.startedOn(), episode.endedOn()))
                            .map(episode -> line(child.number(), episode, year))
                            .toList());
        }
        return lines;
    }

    /** As it stood at the end of the year: what ceased later had not ceased. */
    private static List<String> line(String number, Episode episode, ReturnYear year) {
        var place = episode.placement();
        var end = year.cameBy(episode.endedOn()) == null ? null : episode.end();
        return List.of(
                number,
                ReturnDay.write(episode.startedOn()),
                episode.reason(),
                episode.legalStatus(),
                episode.need(),
                place.type(),
                text(place.provider()),
                end == null ? "" : ReturnDay.write(end.on()),
                end == null ? "" : text(end.reason()),
                end == null ? "" : text(end.placeChangeReason()),
                text(place.homePostcode()),
                text(place.postcode()),
                text(place.urn()));
    }

    private static String text(@Nullable String recorded) {
        return recorded == null ? "" : recorded;
    }
}
