package safeguarding.reviewing.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.care.CareEvent.BecameLookedAfter;
import safeguarding.reviewing.care.CareEvent.CeasedToBeLookedAfter;
import safeguarding.reviewing.care.CareEvent.EpisodeStarted;
import safeguarding.reviewing.care.CareEvent.PeriodCorrected;
import safeguarding.reviewing.care.CareEvent.PeriodIdentity;
import safeguarding.reviewing.care.CareEvent.PeriodWithdrawn;
import safeguarding.reviewing.care.CareEvent.ShortBreakTaken;

/** A period from the day on which a child becomes looked after to the day on which it is looked after no more. */
@Entity
@Table(name = "period_of_care")
public class PeriodOfCare extends Aggregate {

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "started_on", nullable = false)
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "legal_status", nullable = false)
    private String legalStatus;

    @Column(name = "episodes", nullable = false)
    private Episodes episodes;

    @Column(name = "stays", nullable = false)
    private Stays stays;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected PeriodOfCare() {}

    private PeriodOfCare(UUID childId, String area, CareFacts facts) {
        this.childId = childId;
        this.area = area;
        this.startedOn = facts.startedOn();
        this.legalStatus = facts.latest().legalStatus();
        this.episodes = new Episodes(facts.episodes());
        this.stays = new Stays(facts.stays());
    }

    /** The child became looked after. */
    static PeriodOfCare begin(UUID childId, String area, CareFacts facts) {
        var period = new PeriodOfCare(childId, area, facts);
        period.happened(new BecameLookedAfter(period.identity(), facts.startedOn(), facts.latest()));
        return period;
    }

    /** All that happened is told at once, and was not recorded before. */
    static PeriodOfCare written(UUID childId, String area, CareFacts facts) {
        var period = new PeriodOfCare(childId, area, facts);
        period.endedOn = facts.endedOn();
        facts.happenings(period.identity()).forEach(period::happened);
        return period;
    }

    void goOn(CareFacts facts, String areaNow) {
        become(facts, areaNow);
        happened(new EpisodeStarted(identity(), facts.latest().startedOn(), facts.latest()));
    }

    void stay(CareFacts facts, Stay stay, String areaNow) {
        become(facts, areaNow);
        happened(new ShortBreakTaken(identity(), stay.from(), stay));
    }

    void end(CareFacts facts, LocalDate on, String reason, String areaNow) {
        become(facts, areaNow);
        happened(new CeasedToBeLookedAfter(identity(), on, reason));
    }

    /** Everything is as it is said here. The same again leaves no trace. */
    void correct(CareFacts facts, Correction why, String areaNow) {
        refuseWithdrawn();
        if (facts.equals(facts())) {
            return;
        }
        become(facts, areaNow);
        correction = why;
        happened(new PeriodCorrected(identity(), why.on(), facts));
    }

    /** It never was. */
    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new PeriodWithdrawn(identity(), why.on()));
    }

    private void become(CareFacts facts, String areaNow) {
        refuseWithdrawn();
        area = areaNow;
        startedOn = facts.startedOn();
        endedOn = facts.endedOn();
        legalStatus = facts.latest().legalStatus();
        episodes = new Episodes(facts.episodes());
        stays = new Stays(facts.stays());
    }

    void refuseEnded() {
        refuseWithdrawn();
        if (endedOn != null) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The period of care has ended: what was wrong in it is corrected.");
        }
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The period of care was withdrawn: it never was.");
        }
    }

    /** All that happened. */
    public CareFacts facts() {
        return new CareFacts(episodes.all(), stays.all());
    }

    /** Which period. */
    public PeriodIdentity identity() {
        return new PeriodIdentity(id(), childId, area);
    }

    public UUID childId() {
        return childId;
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never was; empty for a period that is or was. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
