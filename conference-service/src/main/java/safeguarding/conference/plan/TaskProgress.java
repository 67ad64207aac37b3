package safeguarding.conference.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.TaskEvent.PlanTaskProgressNoted;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.rule.MadeInError;

/** What a meeting of the core group found about one task of the plan. */
@Entity
@Table(name = "task_progress")
public class TaskProgress extends Aggregate {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private UUID planId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "task_id", nullable = false, updatable = false)
    private UUID taskId;

    @Column(name = "meeting_id", nullable = false, updatable = false)
    private UUID meetingId;

    @Column(name = "noted_on", nullable = false)
    private LocalDate notedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "progress", nullable = false)
    private Progress progress;

    @Column(name = "note")
    private @Nullable String note;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected TaskProgress() {}

    private TaskProgress(CoreGroupMeeting meeting, ProgressNoted noted) {
        this.planId = meeting.plan().id();
        this.childId = meeting.plan().childId();
        this.area = meeting.plan().area();
        this.taskId = noted.taskId();
        this.meetingId = meeting.id();
        this.notedOn = meeting.heldOn();
        this.progress = noted.progress();
        this.note = noted.note();
    }

    /** A meeting looked at a task. */
    public static TaskProgress note(CoreGroupMeeting meeting, ProgressNoted noted) {
        var found = new TaskProgress(meeting, noted);
        found.happened(new PlanTaskProgressNoted(
                noted.taskId(), meeting.plan(), meeting.heldOn(), meeting.id(), noted.progress()));
        return found;
    }

    /** The meeting found otherwise, or took place on another day. The same leaves no trace. */
    void correct(LocalDate heldOn, ProgressNoted other) {
        if (heldOn.equals(notedOn) && other.equals(noted())) {
            return;
        }
        notedOn = heldOn;
        progress = other.progress();
        note = other.note();
        happened(new PlanTaskProgressNoted(taskId, plan(), heldOn, meetingId, progress));
    }

    /** The meeting said nothing of this task, or never took place: that it moved by it is told of no more. */
    void withdraw(MadeInError why) {
        withdrawal = why;
    }

    private PlanIdentity plan() {
        return new PlanIdentity(planId, childId, area);
    }

    /** The meeting that found it. */
    public UUID meetingId() {
        return meetingId;
    }

    /** Civil date of that meeting. */
    public LocalDate notedOn() {
        return notedOn;
    }

    /** What was found. */
    public ProgressNoted noted() {
        return new ProgressNoted(taskId, progress, note);
    }
}
