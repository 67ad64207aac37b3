package safeguarding.conference.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.Written;
import safeguarding.conference.census.finding.CheckingCensus;
import safeguarding.conference.children.Child;
import safeguarding.platform.importing.Finding;
import safeguarding.platform.importing.ImportHandler;
import safeguarding.platform.importing.ImportResult;
import safeguarding.platform.importing.ImportedLine;
import safeguarding.platform.sql.NameLocks;

/** Takes in one child of a census file, through the same aggregates as histories (0604). */
@ApplicationScoped
public class TakingCensus implements ImportHandler<CensusChild> {

    /** Name of the kind of import. */
    public static final String KIND = "cin-census";

    private static final String NAMELESS = "no id";

    private final CheckingCensus checking;
    private final CensusMemory memory;
    private final CensusChildren children;
    private final CensusEnquiries enquiries;
    private final CensusConferences conferences;
    private final CensusPlans plans;
    private final CensusFlags flags;
    private final CensusSiblings siblings;
    private final NameLocks locks;

    TakingCensus(
            CheckingCensus checking,
            CensusMemory memory,
            CensusChildren children,
            CensusEnquiries enquiries,
            CensusConferences conferences,
            CensusPlans plans,
            CensusFlags flags,
            CensusSiblings siblings,
            NameLocks locks) {
        this.checking = checking;
        this.memory = memory;
        this.children = children;
        this.enquiries = enquiries;
        this.conferences = conferences;
        this.plans = plans;
        this.flags = flags;
        this.siblings = siblings;
        this.locks = locks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<CensusChild> recordType() {
        return CensusChild.class;
    }

    /** A child's record of one year: the files of two years do not take each other's place. */
    @Override
    public String naturalKey(CensusChild record) {
        return name(record) + "/" + record.year();
    }

    /** Brothers and sisters come one after the other: they share what was decided together. */
    @Override
    public Optional<String> lane(CensusChild record) {
        return record.identifiers().councilChildId() == null
                ? Optional.of(NAMELESS)
                : first(UUID.fromString(name(record)));
    }

    @Override
    public ImportResult take(CensusChild record, ImportedLine line) {
        var broken = checking.check(record);
        if (broken.contradiction()) {
            return new ImportResult.Rejected(broken.findings());
        }
        var own = UUID.fromString(name(record));
        var family = siblings.of(own);
        locks.hold("census", names(own, family));
        var before = memory.latest(own);
        var taken = new Taken(family);
        var known = children.take(record, before, taken);
        record(known.child(), record, taken);
        var latest = before.filter(last -> last.year() > record.year()).isEmpty();
        plans.take(known.child(), record, latest, taken);
        memory.keep(known.child().id(), record);
        var findings = Stream.concat(broken.findings().stream(), taken.findings().stream())
                .toList();
        flags.flag(known.child().id(), known.child().area(), record.year(), findings);
        return result(known.isNew(), taken, findings);
    }

    private void record(Child child, CensusChild record, Taken taken) {
        for (var e = 0; e < record.episodes().size(); e++) {
            var episode = record.episodes().get(e);
            var path = "CINdetails[" + e + "]";
            for (var i = 0; i < episode.section47s().size(); i++) {
                section47(child, episode.section47s().get(i), path + ".Section47[" + i + "]", taken);
            }
            var heldOn = Written.day(episode.conferenceOn());
            if (heldOn != null) {
                conferences.initial(child, heldOn, false, null, path + ".DateOfInitialCPC", taken);
            }
        }
    }

    private void section47(Child child, CensusEpisode.Section47 told, String path, Taken taken) {
        var enquiry = enquiries.take(child.id(), told, path, taken);
        var heldOn = Written.day(told.conferenceOn());
        if (heldOn != null) {
            conferences.initial(child, heldOn, true, enquiry, path + ".DateOfInitialCPC", taken);
        }
    }

    private Optional<String> first(UUID own) {
        return names(own, siblings.of(own)).stream().min(Comparator.naturalOrder());
    }

    /** The child and its brothers and sisters: they share what was looked into and decided together. */
    private static List<String> names(UUID own, List<UUID> siblings) {
        return Stream.concat(Stream.of(own), siblings.stream())
                .map(UUID::toString)
                .toList();
    }

    private String name(CensusChild record) {
        var id = record.identifiers().councilChildId();
        return id == null ? NAMELESS : children.identityOf(id).toString();
    }

    private static ImportResult result(boolean isNew, Taken taken, List<Finding> findings) {
        if (isNew) {
            return new ImportResult.Created(findings);
        }
        return taken.anything() ? new ImportResult.Updated(findings) : new ImportResult.Unchanged(findings);
    }
}
