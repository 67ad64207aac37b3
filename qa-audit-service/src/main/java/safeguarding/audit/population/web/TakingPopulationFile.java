package safeguarding.audit.population.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKeys;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.population.TellingOfFiles;
import safeguarding.audit.population.ToldCases;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.identity.ChildIdentity;
import safeguarding.platform.importing.Finding;
import safeguarding.platform.importing.ImportHandler;
import safeguarding.platform.importing.ImportResult;
import safeguarding.platform.importing.ImportedLine;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.time.CivilTime;

/** Takes cases that no service tells of from files of the case system. The council's id of a case is hashed at once. */
@ApplicationScoped
public class TakingPopulationFile implements ImportHandler<ToldCaseRecord> {

    /** Name of the kind of import. */
    public static final String KIND = "audit-population";

    private static final String AREA_MISSING = "No area is given: whoever sees only some areas will not see the case.";

    private final ChildIdentity children;
    private final CaseKeys keys;
    private final TellingOfFiles telling;
    private final Clock clock;

    TakingPopulationFile(ChildIdentity children, CaseKeys keys, TellingOfFiles telling, Clock clock) {
        this.children = children;
        this.keys = keys;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<ToldCaseRecord> recordType() {
        return ToldCaseRecord.class;
    }

    @Override
    public String naturalKey(ToldCaseRecord record) {
        return record.caseKind() + "/" + plain(record.caseId());
    }

    @Override
    public ImportResult take(ToldCaseRecord record, ImportedLine line) {
        var kind = Codes.read("caseKind", record.caseKind(), CaseKind.class);
        if (kind.isTold()) {
            throw ProblemException.invalid("caseKind", "Such cases are known from the events of another service.");
        }
        refuseImpossibleDays(record.openedOn(), record.closedOn());
        return switch (kept(kind, record)) {
            case NEW -> new ImportResult.Created(remarks(record));
            case CHANGED -> new ImportResult.Updated(remarks(record));
            case THE_SAME -> new ImportResult.Unchanged(remarks(record));
        };
    }

    private ToldCases.Kept kept(CaseKind kind, ToldCaseRecord record) {
        Optional<UUID> child = kind.isOfChild() ? Optional.of(children.of(record.caseId())) : Optional.empty();
        var key = child.map(id -> keys.of(kind, id)).orElseGet(() -> keys.of(kind, plain(record.caseId())));
        return telling.tell(kind, key, child, record.stands());
    }

    private void refuseImpossibleDays(LocalDate openedOn, @Nullable LocalDate closedOn) {
        var today = CivilTime.today(clock);
        FactInItsTime.notAhead(openedOn, today).orRefuse();
        if (closedOn != null) {
            FactInItsTime.notAhead(closedOn, today).orRefuse();
            if (closedOn.isBefore(openedOn)) {
                FactInItsTime.NOT_AHEAD
                        .refuses("A case is not closed before it is opened.")
                        .orRefuse();
            }
        }
    }

    private static List<Finding> remarks(ToldCaseRecord record) {
        return record.area() == null ? List.of(Finding.of("area-missing", "area", AREA_MISSING)) : List.of();
    }

    /** As of children: case, spaces and the width of letters do not matter. */
    private static String plain(String caseId) {
        return Normalizer.normalize(caseId, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{C}]+", "")
                .toUpperCase(Locale.ROOT);
    }
}
