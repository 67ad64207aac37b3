package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import safeguarding.reviewing.formerpermanence.FormerPermanence;
import safeguarding.reviewing.formerpermanence.FormerPermanences;
import safeguarding.reviewing.formerpermanence.KindOfPermanence;
import safeguarding.reviewing.formerpermanence.PermanenceBefore;
import safeguarding.reviewing.formerpermanence.RecordingFormerPermanence;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.ReturnDay;
import safeguarding.reviewing.ssda903.ReturnFile;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;
import safeguarding.reviewing.ssda903.TakingChild;

/** PrevPerm: from which permanent home a child came who became looked after in the year. */
@ApplicationScoped
class FormerPermanenceFile implements ReturnFile {

    private static final String NAME = "PrevPerm";
    private static final String KIND = "PREV_PERM";
    private static final String COUNCIL = "LA_PERM";
    private static final String DAY = "DATE_PERM";
    private static final List<String> COLUMNS = List.of("CHILD", "DOB", KIND, COUNCIL, DAY);

    private final FormerPermanences formers;
    private final RecordingFormerPermanence recording;
    private final KnownPeriods periods;

    FormerPermanenceFile(FormerPermanences formers, RecordingFormerPermanence recording, KnownPeriods periods) {
        this.formers = formers;
        this.recording = recording;
        this.periods = periods;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<String> header(ReturnYear year) {
        return COLUMNS;
    }

    @Override
    public void check(ReturnedChild child, ReturnFindings findings) {
        var same = new SamePerson(child, findings);
        for (var line : child.lines(NAME)) {
            same.birth(NAME, line);
            CodesOfFile.oneOf(NAME, KIND, line, KindOfPermanence.values(), KindOfPermanence::code, findings);
            if (line.cell(DAY) != null && line.day(DAY) == null) {
                findings.query("E", NAME, line, DAY, "It is no whole day: only whole days are kept.");
            }
            if (KindOfPermanence.NONE.code().equals(line.cell(KIND))
                    && (line.cell(COUNCIL) != null || line.cell(DAY) != null)) {
                findings.refused("FM2", NAME, line, KIND, "There was no permanence: name neither council nor day.");
            }
        }
        child.lines(NAME).stream()
                .skip(1)
                .forEach(line -> findings.refused("FM3", NAME, line, null, "The file tells of the child twice."));
    }

    @Override
    public void take(ReturnedChild child, TakingChild taking) {
        var line = child.lines(NAME).getFirst();
        var told = new PermanenceBefore(
                CodesOfFile.read(line.cell(KIND), KindOfPermanence.values(), KindOfPermanence::code),
                line.cell(COUNCIL),
                line.day(DAY));
        begunIn(taking)
                .ifPresentOrElse(
                        care -> take(care, told, taking),
                        () -> taking.findings()
                                .error("FM1", NAME, line, null, "The child did not become looked after in the year."));
    }

    private Optional<KnownCare> begunIn(TakingChild taking) {
        return periods.ofChild(taking.childId()).stream()
                .filter(care -> taking.year().holds(care.startedOn()))
                .max(Comparator.comparing(KnownCare::startedOn));
    }

    private void take(KnownCare care, PermanenceBefore told, TakingChild taking) {
        var known = formers.ofChildren(List.of(taking.childId())).stream()
                .filter(former -> former.periodId().equals(care.periodId()))
                .findFirst();
        if (known.isEmpty()) {
            recording.record(care, told);
            taking.changed();
        } else if (!known.orElseThrow().told().equals(told)) {
            recording.tell(known.orElseThrow(), told, taking.reason());
            taking.changed();
        }
    }

    @Override
    public Map<UUID, List<List<String>>> lines(ReturnYear year, List<HeldChild> children) {
        var who = HeldChild.byId(children);
        var lines = new HashMap<UUID, List<List<String>>>();
        for (var former : formers.ofChildren(who.keySet())) {
            if (begunIn(former, year)) {
                lines.computeIfAbsent(former.childId(), child -> new ArrayList<>())
                        .add(line(Objects.requireNonNull(who.get(former.childId())), former.told()));
            }
        }
        lines.replaceAll((child, all) -> List.of(all.getLast()));
        return lines;
    }

    private boolean begunIn(FormerPermanence former, ReturnYear year) {
        return periods.find(former.periodId())
                .filter(care -> year.holds(care.startedOn()))
                .isPresent();
    }

    private static List<String> line(HeldChild child, PermanenceBefore told) {
        return List.of(
                child.number(),
                ReturnDay.write(child.bornOn()),
                told.kind().code(),
                Objects.requireNonNullElse(told.council(), ""),
                ReturnDay.write(told.orderedOn()));
    }
}
