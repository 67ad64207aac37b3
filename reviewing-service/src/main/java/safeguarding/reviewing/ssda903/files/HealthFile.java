package safeguarding.reviewing.ssda903.files;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.reviewing.health.HealthFact;
import safeguarding.reviewing.health.HealthRecord;
import safeguarding.reviewing.health.HealthRecords;
import safeguarding.reviewing.health.year.HealthYear;
import safeguarding.reviewing.health.year.HealthYears;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.ReturnDay;
import safeguarding.reviewing.ssda903.ReturnFile;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;
import safeguarding.reviewing.ssda903.TakingChild;

/** OC2: health and conduct of the children who were looked after for the whole year. */
@ApplicationScoped
class HealthFile implements ReturnFile {

    static final String NAME = "OC2";

    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of("CHILD", "DOB"), HealthCells.ANSWERS.stream().flatMap(List::stream))
            .toList();

    private final HealthRecords records;
    private final HealthYears years;
    private final HeldEpisodes held;
    private final TakingHealth taking;

    HealthFile(HealthRecords records, HealthYears years, HeldEpisodes held, TakingHealth taking) {
        this.records = records;
        this.years = years;
        this.held = held;
        this.taking = taking;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 60;
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
            new HealthChecks(child, line, findings).check();
        }
        child.lines(NAME).stream()
                .skip(1)
                .forEach(line -> findings.refused("HF6", NAME, line, null, "The file tells of the child twice."));
    }

    @Override
    public void take(ReturnedChild child, TakingChild of) {
        var line = child.lines(NAME).getFirst();
        taking.take(line, line.day("DOB"), of);
    }

    /** A line for each child that was looked after for the whole year, and for each for whose year somebody answered. */
    @Override
    public Map<UUID, List<List<String>>> lines(ReturnYear year, List<HeldChild> children) {
        var who = HeldChild.byId(children);
        var episodes = held.of(who.keySet());
        var facts = records.ofChildren(who.keySet()).stream()
                .collect(groupingBy(HealthRecord::childId, mapping(HealthRecord::told, toList())));
        var answers = answers(year, who.keySet());
        var lines = new HashMap<UUID, List<List<String>>>();
        for (var child : children) {
            var id = child.childId();
            var throughout = ContinuousCare.held(episodes.getOrDefault(id, List.of()), year);
            if (throughout || answers.containsKey(id)) {
                var dated = throughout ? facts.getOrDefault(id, List.of()) : List.<HealthFact>of();
                lines.put(
                        id,
                        List.of(line(
                                child,
                                new DatedHealth(year, child.bornOn())
                                        .answers(dated)
                                        .elseOf(answers.getOrDefault(id, HealthCells.NONE)))));
            }
        }
        return lines;
    }

    private Map<UUID, HealthCells> answers(ReturnYear year, Collection<UUID> childIds) {
        return years.ofChildren(childIds).stream()
                .filter(answers -> answers.told().year() == year.march())
                .collect(toMap(HealthYear::childId, answers -> HealthCells.of(answers.told()), (one, later) -> later));
    }

    private static List<String> line(HeldChild child, HealthCells cells) {
        var line = new ArrayList<>(List.of(child.number(), ReturnDay.write(child.bornOn())));
        COLUMNS.stream()
                .skip(2)
                .map(column -> cells.cells().getOrDefault(column, ""))
                .forEach(line::add);
        return line;
    }
}
