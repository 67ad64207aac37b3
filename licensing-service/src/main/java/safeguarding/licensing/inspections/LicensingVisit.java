package safeguarding.licensing.inspections;


/** A visit of the licensing team: planned, made or cancelled. */
@Entity
@Table(name = "licensing_visit")
public class LicensingVisit extends Aggregate {

    @Embedded
    private PlannedVisit planned;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private VisitStanding standing;

    @Column(name = "result")
    private @Nullable VisitResult result;

    @Column(name = "steps", nullable = false)
    private VisitSteps steps;

    @Column(name = "made_on")
    private @Nullable LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable VisitOutcome outcome;

    @Column(name = "breaches", nullable = false)
    private int breaches;

    /** For Hibernate. */
    protected LicensingVisit() {}

    private LicensingVisit(PlannedVisit planned, LocalDate on) {
        this.planned = planned;
        this.standing = VisitStanding.PLANNED;
        this.steps = new VisitSteps(List.of());
        happened(new VisitEvent.VisitPlanned(id(), on, planned));
    }

    /** A visit is planned. */
    static LicensingVisit plan(PlannedVisit planned, LocalDate on) {
        return new LicensingVisit(planned, on);
    }

    /** It took place. */
    void make(VisitResult seen, LocalDate on) {
        refuseUnless(VisitStanding.PLANNED);
        standing = VisitStanding.MADE;
        result = seen;
        madeOn = seen.on();
        outcome = seen.outcome();
        breaches = seen.breaches().size();
        happened(new VisitEvent.VisitMade(id(), on, planned, seen));
    }

    /** It will not take place. */
    void cancel(VisitStep step) {
        refuseUnless(VisitStanding.PLANNED);
        standing = VisitStanding.CANCELLED;
        goes(step);
    }

    /** The party is warned, or it is passed on to be prosecuted. */
    void follow(VisitStep step) {
        refuseUnless(VisitStanding.MADE);
        goes(step);
    }

    /** Refuses (409) unless it was made. */
    void refuseUnlessMade() {
        refuseUnless(VisitStanding.MADE);
    }

    private void goes(VisitStep step) {
        steps = steps.with(step);
        happened(new VisitEvent.VisitStepped(id(), step.on(), planned, step.kind()));
    }

    private void refuseUnless(VisitStanding needed) {
        if (standing != needed) {
            throw ProblemException.of(ProblemType.CONFLICT, "The visit is %s.".formatted(Codes.of(standing)));
        }
    }

    /** Who is visited, why and when. */
    public PlannedVisit planned() {
        return planned;
    }

    /** How it stands. */
    public VisitStanding standing() {
        return standing;
    }

    /** What it saw; empty until it was made. */
    public Optional<VisitResult> result() {
        return Optional.ofNullable(result);
    }

    /** What followed. */
    public VisitSteps steps() {
        return steps;
    }
}
