package safeguarding.licensing.councils;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownProductions;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.time.CivilTime;

/** Records licences of other councils. */
@ApplicationScoped
public class RecordingVisits {

    private final VisitingLicences licences;
    private final KnownProductions productions;
    private final SafeguardingSettings settings;
    private final Clock clock;

    RecordingVisits(
            VisitingLicences licences, KnownProductions productions, SafeguardingSettings settings, Clock clock) {
        this.licences = licences;
        this.productions = productions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Another council tells of a licence.
     *
     * @throws ProblemException {@code invalid-request} for this council's own and for a production that is not registered,
     *     {@code conflict} when that number of that council is recorded, {@code rule-broken} (A5) for a day ahead
     */
    public VisitingLicence record(VisitingDetails details) {
        check(details, null);
        return licences.save(VisitingLicence.record(details, today()));
    }

    /** Writes it down as of now; refuses as {@link #record}, and {@code conflict} when it was withdrawn. */
    public VisitingLicence change(VisitingLicence licence, VisitingDetails details) {
        check(details, licence.id());
        licence.change(details, today());
        return licences.save(licence);
    }

    /** It is not there any more. */
    public VisitingLicence withdraw(VisitingLicence licence, String reason) {
        licence.withdraw(new MadeInError(today(), reason));
        return licences.save(licence);
    }

    private void check(VisitingDetails details, @Nullable UUID own) {
        if (details.council().equals(settings.childIdentity().councilCode())) {
            throw ProblemException.invalid("details.council", "That is this council: its licences are kept here.");
        }
        productions.named("details.productionId", details.productionId());
        FactInItsTime.notAhead(details.receivedOn(), today()).orRefuse();
        var other = licences.holding(details.council(), details.number()).filter(id -> !id.equals(own));
        if (other.isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "That number of that council is recorded.");
        }
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
