package safeguarding.licensing.dailyrecords;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.KnownProductions;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;

/** Takes records of days, and asks the law about them. */
@ApplicationScoped
public class HandingInRecords {

    /** Kind of aggregate of a record. */
    public static final String TYPE = "daily-record";

    private final DailyRecords records;
    private final CheckingRecords checking;
    private final KnownProductions productions;
    private final KnownChildren children;
    private final CoveringLicence covering;
    private final Clock clock;

    HandingInRecords(
            DailyRecords records,
            CheckingRecords checking,
            KnownProductions productions,
            KnownChildren children,
            CoveringLicence covering,
            Clock clock) {
        this.records = records;
        this.checking = checking;
        this.productions = productions;
        this.children = children;
        this.covering = covering;
        this.clock = clock;
    }

    /**
     * A record is handed in.
     *
     * @param licenceId licence under which the child took part; null for none
     * @throws ProblemException {@code invalid-request} for what is not in its register and for stays over others,
     *     {@code conflict} when there is one of the child, the production and the day, {@code rule-broken} for a day ahead
     *     (A5), a licence that does not name and cover it (LC50), and a production whose records are no longer kept (L7)
     */
    public DailyRecord handIn(
            UUID productionId, UUID childId, LocalDate day, @Nullable UUID licenceId, RecordedDay content) {
        var production = productions.named("productionId", productionId);
        var child = children.named("childId", childId);
        FactInItsTime.notAhead(day, today()).orRefuse();
        DailyRecordRules.stillKept(production.lastPerformance(), today()).orRefuse();
        content.refuseOtherDays(day);
        covering.refuseOther(licenceId, productionId, childId, day);
        records.hold(childId);
        if (records.ofChild(childId, day, day).stream()
                .anyMatch(other -> other.productionId().equals(productionId))) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "There is a record of the child in the production on %s.".formatted(day));
        }
        var record = records.save(DailyRecord.handIn(productionId, child, day, licenceId, content, today()));
        checking.around(childId, day, today());
        return record;
    }

    /** Writes it down as of now; refuses as {@link #handIn}, and {@code conflict} when it was made in error. */
    public DailyRecord change(DailyRecord record, @Nullable UUID licenceId, RecordedDay content) {
        content.refuseOtherDays(record.day());
        covering.refuseOther(licenceId, record.productionId(), record.childId(), record.day());
        records.hold(record.childId());
        record.change(licenceId, content, today());
        var kept = records.save(record);
        checking.around(record.childId(), record.day(), today());
        return kept;
    }

    /** It was made in error: what it says never was. */
    public DailyRecord withdraw(DailyRecord record, String reason) {
        records.hold(record.childId());
        record.withdraw(new MadeInError(today(), reason));
        var kept = records.save(record);
        checking.around(record.childId(), record.day(), today());
        return kept;
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
