package safeguarding.audit.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.PastAudit;
import safeguarding.audit.neighbours.PastAudits;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** Takes audits of before this service into the programmes of their years. */
@ApplicationScoped
class TakingPastAudits implements PastAudits {

    private static final String TITLE = "Audits of %s";

    private final Programmes programmes;
    private final Audits audits;
    private final Clock clock;

    TakingPastAudits(Programmes programmes, Audits audits, Clock clock) {
        this.programmes = programmes;
        this.audits = audits;
        this.clock = clock;
    }

    @Override
    public UUID takeIn(PastAudit past) {
        var year = ProgrammeYear.of(past.startsOn());
        programmes.holdStill(year);
        var plan = plan(past);
        var here = audits.withReference(past.reference());
        if (here.isPresent()) {
            refuseAnother(here.get(), plan, past.reportedOn());
            return here.get().id();
        }
        var today = CivilTime.today(clock);
        var programme = programmes
                .of(year)
                .orElseGet(() -> programmes.save(
                        AuditProgramme.open(year.startsIn(), TITLE.formatted(year.code()), null, today)));
        return audits.save(PlannedAudit.history(programme, past.reference(), plan, past.reportedOn(), today))
                .id();
    }

    private static void refuseAnother(PlannedAudit here, AuditPlan plan, LocalDate reportedOn) {
        var same = here.plan().equals(plan)
                && here.reportedOn().filter(reportedOn::equals).isPresent();
        if (!same) {
            throw ProblemException.invalid(
                    "reference", "There is an audit with this reference whose title, theme, tool or days are others.");
        }
    }

    private AuditPlan plan(PastAudit past) {
        return new AuditPlan(
                past.themeId(),
                past.title(),
                past.kind(),
                past.toolId(),
                past.toolVersion(),
                List.of(),
                past.startsOn(),
                past.reportedOn(),
                1,
                0,
                1,
                null,
                previous(past.previous()),
                false,
                null);
    }

    private @Nullable UUID previous(@Nullable String reference) {
        return reference == null
                ? null
                : audits.withReference(reference)
                        .orElseThrow(() -> ProblemException.invalid(
                                "previous", "There is no audit with the reference %s.".formatted(reference)))
                        .id();
    }
}
