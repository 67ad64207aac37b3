package safeguarding.platform.access.log;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import safeguarding.platform.access.PartnerLookUp;
import safeguarding.platform.access.TellingOfLookUps;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;

/**
 * Sees that a partner's look-up is told, whichever way the child was shown: once for each child, agency, purpose, way and
 * civil day, so that a machine that reads its lists every minute does not bury the one look-up that matters.
 */
@RequestScoped
class PartnerLookUps {

    private static final String FIRST_OF_THE_DAY = """
            insert into partner_look_up (child_id, looked_on, agency, purpose, operation)
            select child_id, ?, ?, ?, ? from unnest(?) as looked (child_id)
            on conflict do nothing returning child_id""";

    private final Instance<TellingOfLookUps> telling;
    private final CurrentCaller current;
    private final Sql sql;
    private final Clock clock;
    private final Set<UUID> noted = new HashSet<>();

    PartnerLookUps(Instance<TellingOfLookUps> telling, CurrentCaller current, Sql sql, Clock clock) {
        this.telling = telling;
        this.current = current;
        this.sql = sql;
        this.clock = clock;
    }

    /** Notes children that an operation shows to the running request's caller; the council's own are not of interest. */
    void of(Collection<UUID> childIds, String operation) {
        var agency = current.caller().agency();
        var fresh = new TreeSet<UUID>(childIds);
        fresh.removeAll(noted);
        if (agency == null || fresh.isEmpty() || telling.isUnsatisfied()) {
            return;
        }
        noted.addAll(fresh);
        QuarkusTransaction.joiningExisting().run(() -> tell(fresh, agency, operation));
    }

    private void tell(Set<UUID> childIds, String agency, String operation) {
        var purpose = current.purpose();
        var untold = sql.list(
                FIRST_OF_THE_DAY,
                row -> new PartnerLookUp(row.getObject(1, UUID.class), agency, purpose),
                CivilTime.today(clock),
                agency,
                purpose.code(),
                operation,
                childIds);
        if (!untold.isEmpty()) {
            telling.get().tell(untold);
        }
    }
}
