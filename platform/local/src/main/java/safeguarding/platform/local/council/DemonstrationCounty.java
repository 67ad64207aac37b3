package safeguarding.platform.local.council;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The county of the demonstration on the morning of its last day. The same seed makes the same county on every machine.
 * Everybody and everything in it is invented.
 */
public final class DemonstrationCounty {

    private static final long SEED = 20131128L;
    private static final int ONE_FAMILY_IN = 211;
    private static final int DIARY_DAYS = 28;
    private static final int LIMIT = 15;
    private static final int BOOKED_AFTER = 5;
    private static final int REVIEWS = 40;
    private static final int SCHOOL_AGE = 5;

    private final LocalDate today;
    private final List<Family> families;
    private final HistoryLines lines;
    private final Chance chance;

    private DemonstrationCounty(Aims aims, Chance chance) {
        this.today = aims.last();
        this.chance = chance;
        var county = new County(aims, chance.of("county"));
        this.families = county.families();
        this.lines = new HistoryLines(new Sittings(chance.of("sittings"), today), today);
    }

    /** The county whose history comes to the figures of the unit's report. */
    public static DemonstrationCounty ofTheReport() {
        return of(SEED);
    }

    /** Another county with the same figures. */
    static DemonstrationCounty of(long seed) {
        return new DemonstrationCounty(Aims.OF_THE_REPORT, new Chance(seed));
    }

    /** The day on whose morning the county stands; nothing of it is recorded yet. */
    public LocalDate today() {
        return today;
    }

    /** Everything that is known, one child a line, in the form of the import of conference histories. */
    public List<String> histories() {
        return lines(lines::of).map(ObjectNode::toString).toList();
    }

    /** Who the children are and who belongs to them, in the same form: what no census says. */
    public List<String> people() {
        return lines(lines::person).map(ObjectNode::toString).toList();
    }

    /** The files of the census, those of earlier years first. */
    public List<CensusFile> census() {
        var told = lines(lines::of).map(ToldChild::of).toList();
        int first = told.stream()
                .flatMap(child -> child.cases().stream())
                .mapToInt(each -> CensusFile.yearOf(each.referredOn()))
                .min()
                .orElse(today.getYear());
        return IntStream.range(first, CensusFile.yearOf(today))
                .mapToObj(year -> CensusFile.of(year, told))
                .toList();
    }

    private Stream<ObjectNode> lines(BiFunction<Family, YoungPerson, ObjectNode> line) {
        return families.stream().flatMap(family -> family.children().stream().map(child -> line.apply(family, child)));
    }

    /** Every organisation that comes to conferences. */
    public List<Agency> agencies() {
        return Agency.all();
    }

    /** The council's ids of children whose records only named people may read. */
    public List<String> restricted() {
        return families.stream()
                .filter(family -> family.number() % ONE_FAMILY_IN == 0)
                .flatMap(family -> family.children().stream())
                .map(YoungPerson::councilChildId)
                .toList();
    }

    /** The children of the county who are, or were, looked after: some of those above, and others. */
    public LookedAfterCounty lookedAfter() {
        return new LookedAfterCounty(families, today, chance.of("looked-after"));
    }

    /** What is in the diary of the coming weeks. */
    public List<Meeting> diary() {
        return Stream.concat(
                        families.stream().flatMap(this::initial),
                        families.stream().flatMap(this::review).limit(REVIEWS))
                .toList();
    }

    private Stream<Meeting> initial(Family family) {
        return family.enquiries().stream()
                .filter(enquiry -> enquiry.endedOn() == null
                        && WorkingDays.after(enquiry.discussionOn(), BOOKED_AFTER)
                                .isBefore(today)
                        && WorkingDays.after(enquiry.discussionOn(), LIMIT).isAfter(today))
                .map(enquiry -> meeting(
                        "initial", family, family.children(), WorkingDays.after(enquiry.discussionOn(), LIMIT)));
    }

    /** Only what is in time: a booking beyond the limit would need its cause. */
    private Stream<Meeting> review(Family family) {
        var last = family.episodes().isEmpty() ? null : family.episodes().getLast();
        if (last == null || !last.openOn(today)) {
            return Stream.empty();
        }
        var held = last.reviews().stream().filter(day -> day.isBefore(today)).toList();
        var open = family.children().stream()
                .filter(child -> last.openOn(child, today))
                .toList();
        var limit =
                held.isEmpty() ? last.heldOn().plusMonths(3) : held.getLast().plusMonths(6);
        return last.reviews().stream()
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusDays(DIARY_DAYS)) && !day.isAfter(limit))
                .limit(1)
                .map(day -> meeting("review", family, open, day));
    }

    private static Meeting meeting(String kind, Family family, List<YoungPerson> children, LocalDate heldOn) {
        return new Meeting(
                kind,
                children.stream().map(child -> attended(family, child, heldOn)).toList(),
                heldOn,
                family.number() % 2 == 0);
    }

    private static Meeting.Attended attended(Family family, YoungPerson child, LocalDate on) {
        var home = family.home();
        var services = new ArrayList<>(List.of(new Agency(home.practice(), "gp", null)));
        if (child.ageOn(on) >= SCHOOL_AGE) {
            services.add(new Agency(home.school(), "school", null));
            services.add(new Agency(home.area().agency("school-nursing"), "school-nurse", null));
        } else {
            services.add(new Agency(home.area().agency("health-visiting"), "health-visitor", null));
        }
        return new Meeting.Attended(child.councilChildId(), services);
    }
}
