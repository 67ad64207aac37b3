package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.children.Child;
import safeguarding.reviewing.children.ChildDetails;
import safeguarding.reviewing.children.Children;
import safeguarding.reviewing.children.DetailChange;
import safeguarding.reviewing.children.Unaccompanied;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.ReturnFile;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;
import safeguarding.reviewing.ssda903.TakingChild;
import safeguarding.reviewing.ssda903.taking.ToldSets;

/** UASC: the children who seek asylum without parents, and when one ceased to. */
@ApplicationScoped
class UnaccompaniedFile implements ReturnFile {

    private static final String NAME = "UASC";
    private static final String CEASED = "DUC";
    private static final List<String> COLUMNS = List.of("CHILD", "SEX", "DOB", CEASED);
    private static final int ADULT_AT = 18;

    private final Children children;
    private final ToldSets told;
    private final HeldPeople people;
    private final Clock clock;

    UnaccompaniedFile(Children children, ToldSets told, HeldPeople people, Clock clock) {
        this.children = children;
        this.told = told;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 30;
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
            same.sex(NAME, line);
            ceased(child, line, findings);
        }
        child.lines(NAME).stream()
                .skip(1)
                .filter(line ->
                        !line.cells().equals(child.lines(NAME).getFirst().cells()))
                .forEach(line -> findings.refused(
                        "E", NAME, line, null, "The file tells of the child twice, and not the same."));
    }

    private static void ceased(ReturnedChild child, ReturnLine line, ReturnFindings findings) {
        var ceased = line.day(CEASED);
        if (line.cell(CEASED) != null
                && (ceased == null || ceased.isBefore(child.ofYear().begins()))) {
            findings.error("104", NAME, line, CEASED, "It is no day, or one before the year.");
        }
        var born = line.day("DOB");
        if (born != null && ceased != null && ceased.isAfter(born.plusYears(ADULT_AT))) {
            findings.error("304", NAME, line, CEASED, "It is after the 18th birthday.");
        }
    }

    @Override
    public void take(ReturnedChild child, TakingChild taking) {
        var line = child.lines(NAME).getFirst();
        var registered = children.findChild(taking.childId()).orElseThrow();
        var before = told.latest(taking.childId());
        var latest = before.filter(last -> last.year() > taking.year().march()).isEmpty();
        var last = before.flatMap(set -> set.lines(NAME).stream().findFirst())
                .map(each -> each.day(CEASED))
                .orElse(null);
        var merging = new Merging(latest, NAME, line, taking.findings());
        var here = registered.details().unaccompanied();
        var now = new Unaccompanied(true, merging.value(last, here.ceasedOn(), line.day(CEASED), CEASED));
        if (!now.equals(here)) {
            change(registered, now);
            taking.changed();
        }
    }

    private void change(Child child, Unaccompanied now) {
        var here = child.details();
        var details = new ChildDetails(
                here.name(), here.dates(), here.characteristics(), here.identifiers(), here.responsibility(), now);
        child.change(details, new DetailChange(Optional.empty(), false, CivilTime.today(clock)));
        children.save(child);
    }

    @Override
    public Map<UUID, List<List<String>>> lines(ReturnYear year, List<HeldChild> of) {
        return people.lines(
                of, person -> person.unaccompaniedIn(year) ? List.of(person.inUnaccompanied(year)) : List.of());
    }
}
