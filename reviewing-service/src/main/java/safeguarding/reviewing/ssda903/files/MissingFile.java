package safeguarding.reviewing.ssda903.files;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.missing.Absence;
import safeguarding.reviewing.missing.AbsenceKind;
import safeguarding.reviewing.missing.FollowingAbsences;
import safeguarding.reviewing.missing.MissingEpisode;
import safeguarding.reviewing.missing.MissingEpisodes;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.ReturnDay;
import safeguarding.reviewing.ssda903.ReturnFile;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;
import safeguarding.reviewing.ssda903.TakingChild;

/** Missing: when a child was missing from care, or away without authorisation. An episode is known by the day on which it began. */
@ApplicationScoped
class MissingFile implements ReturnFile {

    private static final String NAME = "Missing";
    private static final String KIND = "MISSING";
    private static final String START = "MIS_START";
    private static final String END = "MIS_END";
    private static final List<String> COLUMNS = List.of("CHILD", "DOB", KIND, START, END);

    private final MissingEpisodes episodes;
    private final FollowingAbsences following;
    private final CareOnDay care;

    MissingFile(MissingEpisodes episodes, FollowingAbsences following, CareOnDay care) {
        this.episodes = episodes;
        this.following = following;
        this.care = care;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<String> header(ReturnYear year) {
        return COLUMNS;
    }

    @Override
    public void check(ReturnedChild child, ReturnFindings findings) {
        var same = new SamePerson(child, findings);
        var times = new TimesInOrder(NAME, START, END, findings);
        for (var line : child.lines(NAME)) {
            same.birth(NAME, line);
            CodesOfFile.oneOf(NAME, KIND, line, AbsenceKind.values(), AbsenceKind::code, findings);
            times.next(line);
        }
    }

    @Override
    public void take(ReturnedChild child, TakingChild taking) {
        var known = episodes.ofChildren(List.of(taking.childId()));
        for (var line : child.lines(NAME)) {
            var start = Objects.requireNonNull(line.day(START));
            known.stream()
                    .filter(episode -> episode.told().startedOn().equals(start))
                    .findFirst()
                    .ifPresentOrElse(episode -> tell(episode, line, taking), () -> record(line, start, taking));
        }
    }

    private void record(ReturnLine line, LocalDate start, TakingChild taking) {
        care.on(start, line, NAME, START, taking).ifPresent(period -> {
            following.record(period, new Absence(kind(line), start, line.day(END), null, null));
            taking.changed();
        });
    }

    private void tell(MissingEpisode episode, ReturnLine line, TakingChild taking) {
        var before = episode.told();
        var end = CareOnDay.endBySet(line.day(END), before.endedOn(), taking.year());
        var now = new Absence(
                kind(line),
                before.startedOn(),
                end,
                end == null ? null : before.interviewOffered(),
                end == null ? null : before.interviewAccepted());
        if (!now.equals(before)) {
            following.tell(episode, now, taking.reason());
            taking.changed();
        }
    }

    private static AbsenceKind kind(ReturnLine line) {
        return CodesOfFile.read(line.cell(KIND), AbsenceKind.values(), AbsenceKind::code);
    }

    @Override
    public Map<UUID, List<List<String>>> lines(ReturnYear year, List<HeldChild> children) {
        var who = HeldChild.byId(children);
        return episodes.ofChildren(who.keySet()).stream()
                .filter(episode ->
                        year.touches(episode.told().startedOn(), episode.told().endedOn()))
                .collect(groupingBy(
                        MissingEpisode::childId,
                        mapping(episode -> line(who.get(episode.childId()), episode.told(), year), toList())));
    }

    private static List<String> line(@Nullable HeldChild child, Absence told, ReturnYear year) {
        return List.of(
                Objects.requireNonNull(child).number(),
                ReturnDay.write(child.bornOn()),
                told.kind().code(),
                ReturnDay.write(told.startedOn()),
                ReturnDay.write(year.cameBy(told.endedOn())));
    }
}
