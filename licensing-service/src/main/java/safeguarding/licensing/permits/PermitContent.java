package safeguarding.licensing.permits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.licensing.neighbours.Awaited;
import safeguarding.licensing.neighbours.AwaitedAnswers;
import safeguarding.licensing.neighbours.KnownChild;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.licensing.neighbours.LicenceContent;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.time.CivilTime;

/** What the life of a licence has to know of work permits. */
@ApplicationScoped
class PermitContent implements LicenceContent, AwaitedAnswers {

    private final WorkPermits permits;
    private final PermitShortfalls shortfalls;
    private final KnownChildren children;
    private final Clock clock;

    PermitContent(WorkPermits permits, PermitShortfalls shortfalls, KnownChildren children, Clock clock) {
        this.permits = permits;
        this.shortfalls = shortfalls;
        this.children = children;
        this.clock = clock;
    }

    @Override
    public LicenceKind kind() {
        return LicenceKind.WORK_PERMIT;
    }

    @Override
    public String path(UUID licenceId) {
        return "/v1/work-permits/" + licenceId;
    }

    @Override
    public LicenceTerm proposed(UUID licenceId) {
        var permit = permit(licenceId);
        var asked = Timetables.span(permit.details().timetable());
        var last = child(permit).endOfSchoolAge();
        return new LicenceTerm(
                asked.first(), asked.last().isAfter(last) && !last.isBefore(asked.first()) ? last : asked.last());
    }

    @Override
    public LocalDate latest(UUID licenceId) {
        return child(permit(licenceId)).endOfSchoolAge();
    }

    @Override
    public List<Shortfall> shortfalls(UUID licenceId, LocalDate on) {
        return shortfalls.of(permit(licenceId), on);
    }

    @Override
    public void renew(UUID licenceId, UUID into, LicenceTerm term) {
        var permit = permit(licenceId);
        permits.save(WorkPermit.draft(
                into, permit.employerId(), child(permit), permit.details().goingOn(term), CivilTime.today(clock)));
    }

    /** Nobody is asked here: the day on which it came in is noted, for it says whether it was in time (G1.2). */
    @Override
    public void ask(KnownLicence licence) {
        if (licence.kind() == LicenceKind.WORK_PERMIT) {
            var permit = permit(licence.licenceId());
            permit.receive(CivilTime.today(clock));
            permits.save(permit);
        }
    }

    @Override
    public List<Awaited> of(KnownLicence licence) {
        return List.of();
    }

    private WorkPermit permit(UUID licenceId) {
        return permits.find(licenceId).orElseThrow();
    }

    private KnownChild child(WorkPermit permit) {
        return children.find(permit.childId()).orElseThrow();
    }
}
