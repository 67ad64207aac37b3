package safeguarding.audit.actions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import safeguarding.audit.neighbours.KnownFinding;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Something that is done about a finding or a recommendation. */
@Entity
@Table(name = "improvement_action")
public class ImprovementAction extends Aggregate {

    @Embedded
    private ActionBasis basis;

    @Column(name = "areas", nullable = false, updatable = false)
    private List<String> areas;

    @Embedded
    private ActionDetails details;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private ActionStanding standing;

    @Column(name = "course", nullable = false)
    private ActionCourse course;

    @Column(name = "reminders", nullable = false)
    private int reminders;

    /** For Hibernate. */
    protected ImprovementAction() {}

    private ImprovementAction(ActionBasis basis, KnownFinding of, ActionDetails details, LocalDate on) {
        var area = details.area();
        this.basis = basis;
        this.areas = area == null ? of.areas() : List.of(area);
        this.details = details;
        this.standing = ActionStanding.OPEN;
        this.course = new ActionCourse(List.of());
        happened(new ActionEvent.Agreed(identity(), on));
    }

    /** Something is to be done. */
    static ImprovementAction agree(ActionBasis basis, KnownFinding of, ActionDetails details, LocalDate on) {
        return new ImprovementAction(basis, of, details, on);
    }

    /** Takes what holds now; area and due day stay. What stays the same leaves no trace. */
    void change(ActionDetails after, LocalDate on) {
        refuseUnless(ActionStanding.OPEN, ActionStanding.EVIDENCE_GIVEN);
        if (!details.equals(after)) {
            details = after;
            happened(new ActionEvent.Changed(identity(), on));
        }
    }

    /** The owner hands in evidence; once more adds to it. */
    void handIn(ActionStep evidence) {
        refuseUnless(ActionStanding.OPEN, ActionStanding.EVIDENCE_GIVEN);
        goes(ActionStanding.EVIDENCE_GIVEN, evidence);
    }

    /** The evidence does not show it: it is open again. */
    void sendBack(ActionStep why) {
        refuseUnless(ActionStanding.EVIDENCE_GIVEN);
        goes(ActionStanding.OPEN, why);
    }

    /** The evidence shows it. */
    void accept(ActionStep acceptance) {
        refuseUnless(ActionStanding.EVIDENCE_GIVEN);
        goes(ActionStanding.ACCEPTED, acceptance);
    }

    /** It may be done later. */
    void extend(ActionStep extension, LocalDate later) {
        refuseUnless(ActionStanding.OPEN, ActionStanding.EVIDENCE_GIVEN);
        details = details.dueBy(later);
        goes(standing, extension);
    }

    /** It is done. */
    void close(ActionStep closure) {
        refuseUnless(ActionStanding.ACCEPTED);
        goes(ActionStanding.CLOSED, closure);
    }

    /** It will not be done. */
    void withdraw(ActionStep why) {
        refuseUnless(ActionStanding.OPEN, ActionStanding.EVIDENCE_GIVEN, ActionStanding.ACCEPTED);
        goes(ActionStanding.WITHDRAWN, why);
    }

    /** Time has passed. Nothing happens to an action whose evidence was accepted, or that is over. */
    void remind(boolean overdue, LocalDate on) {
        if (standing == ActionStanding.OPEN || standing == ActionStanding.EVIDENCE_GIVEN) {
            reminders++;
            happened(new ActionEvent.Reminded(identity(), on, reminders, overdue));
        }
    }

    private void goes(ActionStanding to, ActionStep step) {
        standing = to;
        course = course.with(step);
        happened(new ActionEvent.Stepped(identity(), step.on(), step.kind()));
    }

    private void refuseUnless(ActionStanding... from) {
        if (!List.of(from).contains(standing)) {
            throw ProblemException.of(ProblemType.CONFLICT, "The action is %s.".formatted(Codes.of(standing)));
        }
    }

    private ActionEvent.ActionIdentity identity() {
        return new ActionEvent.ActionIdentity(id(), basis, details);
    }

    /** Of what it is. */
    public ActionBasis basis() {
        return basis;
    }

    /** Codes of the areas that see it; empty for the whole council. */
    public List<String> areas() {
        return List.copyOf(areas);
    }

    /** What is to be done, by whom and by when. */
    public ActionDetails details() {
        return details;
    }

    public ActionStanding standing() {
        return standing;
    }

    /** All that happened to it. */
    public ActionCourse course() {
        return course;
    }

    /** How often whoever does it was reminded. */
    public int reminders() {
        return reminders;
    }
}
