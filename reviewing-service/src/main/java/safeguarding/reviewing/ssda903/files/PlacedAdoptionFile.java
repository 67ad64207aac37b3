package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.reviewing.careplan.LineReversal;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.ReturnDay;
import safeguarding.reviewing.ssda903.ReturnFile;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;
import safeguarding.reviewing.ssda903.TakingChild;

/** PlacedAdoption: of which children it was decided that they should be placed for adoption, or no longer. */
@ApplicationScoped
class PlacedAdoptionFile implements ReturnFile {

    static final String NAME = "PlacedAdoption";
    static final String DECIDED = "DATE_PLACED";
    static final String CEASED = "DATE_PLACED_CEASED";
    static final String REASON = "REASON_PLACED_CEASED";

    private static final List<String> COLUMNS = List.of("CHILD", "DOB", DECIDED, CEASED, REASON);

    private final HeldAdoptionLines held;
    private final KnownPeriods periods;
    private final TakingForAdoption taking;

    PlacedAdoptionFile(HeldAdoptionLines held, KnownPeriods periods, TakingForAdoption taking) {
        this.held = held;
        this.periods = periods;
        this.taking = taking;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 45;
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
            new PlacedAdoptionChecks(child, line, findings).check();
        }
        child.lines(NAME).stream()
                .skip(1)
                .forEach(line -> findings.refused("E", NAME, line, null, "The file tells of the child twice."));
    }

    @Override
    public void take(ReturnedChild child, TakingChild of) {
        var line = child.lines(NAME).getFirst();
        var decided = line.day(DECIDED);
        if (decided == null) {
            return;
        }
        var told = new ForAdoption(
                decided,
                line.day(CEASED),
                line.cell(REASON) == null
                        ? null
                        : CodesOfFile.read(line.cell(REASON), LineReversal.values(), LineReversal::code));
        inCare(of.childId(), decided)
                .ifPresentOrElse(
                        care -> taking.take(taking.planOf(care.periodId()), told, of),
                        () -> of.findings()
                                .error("1003", NAME, line, DECIDED, "The child was not looked after on the day."));
    }

    private Optional<KnownCare> inCare(UUID childId, LocalDate day) {
        return periods.ofChild(childId).stream()
                .filter(care -> !care.startedOn().isAfter(day))
                .filter(care -> care.endedOn() == null || !care.endedOn().isBefore(day))
                .findFirst();
    }

    /** A line for each child, by the last decision that held in the year. */
    @Override
    public Map<UUID, List<List<String>>> lines(ReturnYear year, List<HeldChild> children) {
        var who = HeldChild.byId(children);
        var routes = held.of(who.keySet());
        var lines = new HashMap<UUID, List<List<String>>>();
        for (var child : children) {
            routes.getOrDefault(child.childId(), List.of()).stream()
                    .flatMap(route -> ForAdoption.of(route, year).stream())
                    .reduce((earlier, later) -> later)
                    .ifPresent(told -> lines.put(child.childId(), List.of(line(child, told))));
        }
        return lines;
    }

    private static List<String> line(HeldChild child, ForAdoption told) {
        var because = told.because();
        return List.of(
                child.number(),
                ReturnDay.write(child.bornOn()),
                ReturnDay.write(told.decidedOn()),
                ReturnDay.write(told.ceasedOn()),
                because == null ? "" : because.code());
    }
}
