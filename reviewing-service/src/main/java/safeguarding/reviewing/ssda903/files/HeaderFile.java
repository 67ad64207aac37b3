package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.access.Access;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.children.Characteristics;
import safeguarding.reviewing.children.Child;
import safeguarding.reviewing.children.ChildDetails;
import safeguarding.reviewing.children.ChildName;
import safeguarding.reviewing.children.Children;
import safeguarding.reviewing.children.DetailChange;
import safeguarding.reviewing.children.LifeDates;
import safeguarding.reviewing.children.NationalIdentifiers;
import safeguarding.reviewing.children.RegisteringChild;
import safeguarding.reviewing.children.RegisteringChild.Registration;
import safeguarding.reviewing.children.Responsibility;
import safeguarding.reviewing.children.Unaccompanied;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.ReturnFile;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;
import safeguarding.reviewing.ssda903.Ssda903Settings;
import safeguarding.reviewing.ssda903.TakingChild;
import safeguarding.reviewing.ssda903.taking.ToldSets;

/** Header: who a child is. It registers a child that was not known; names, areas and workers are not told. */
@ApplicationScoped
class HeaderFile implements ReturnFile {

    static final String NAME = "Header";

    private static final List<String> COLUMNS = List.of("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB");
    private static final int LONGEST_CHILDHOOD = 25;

    private final RegisteringChild registering;
    private final Children children;
    private final ToldSets told;
    private final Ssda903Settings settings;
    private final Access access;
    private final HeldPeople people;
    private final Clock clock;

    HeaderFile(
            RegisteringChild registering,
            Children children,
            ToldSets told,
            Ssda903Settings settings,
            Access access,
            HeldPeople people,
            Clock clock) {
        this.registering = registering;
        this.children = children;
        this.told = told;
        this.settings = settings;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<String> header(ReturnYear year) {
        return COLUMNS;
    }

    @Override
    public void check(ReturnedChild child, ReturnFindings findings) {
        new HeaderChecks(child, findings).check();
    }

    @Override
    public void take(ReturnedChild child, TakingChild taking) {
        var today = CivilTime.today(clock);
        var line = child.lines(NAME).getFirst();
        var words = HeaderWords.of(line, today);
        switch (registering.register(child.number(), asTold(words), since(child, today))) {
            case Registration.New(var registered) -> {
                access.created(registered.id());
                taking.registered(registered.id(), true);
            }
            case Registration.KnownBefore(var known) -> {
                access.created(known.id());
                taking.registered(known.id(), false);
                update(known, line, words, taking);
            }
        }
    }

    private void update(Child child, ReturnLine line, HeaderWords words, TakingChild taking) {
        var today = CivilTime.today(clock);
        var before = told.latest(child.id());
        var latest = before.filter(last -> last.year() > taking.year().march()).isEmpty();
        var last = before.flatMap(set -> set.lines(NAME).stream().findFirst())
                .map(each -> HeaderWords.of(each, today))
                .orElse(HeaderWords.NONE);
        var merging = new Merging(latest, NAME, line, taking.findings());
        var merged = new HeaderMerged(last, words, merging).with(child.details());
        if (!merged.equals(child.details())) {
            child.change(merged, new DetailChange(Optional.empty(), false, today));
            children.save(child);
            taking.changed();
        }
    }

    private ChildDetails asTold(HeaderWords words) {
        return new ChildDetails(
                ChildName.UNKNOWN,
                new LifeDates(words.bornOn(), null),
                new Characteristics(words.sex(), words.ethnicity(), words.mother(), words.motherSince()),
                new NationalIdentifiers(null, words.upn(), words.upnUnknown()),
                new Responsibility(settings.area(), null, null, null, null),
                Unaccompanied.NEVER);
    }

    /** What is known of a new child holds since it became looked after, as far as that can be. */
    private static LocalDate since(ReturnedChild child, LocalDate today) {
        return child.lines(EpisodesFile.NAME).stream()
                .map(line -> line.day("DECOM"))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(day -> !day.isAfter(today)
                        && day.isAfter(child.ofYear().begins().minusYears(LONGEST_CHILDHOOD)))
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    @Override
    public Map<UUID, List<List<String>>> lines(ReturnYear year, List<HeldChild> of) {
        return people.lines(of, person -> List.of(person.inHeader(year)));
    }
}
