package safeguarding.conference.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** Correcting what is recorded of a core group's meeting, or withdrawing a meeting that never was. What is due follows. */
@ApplicationScoped
public class CorrectingMeeting {

    private final CoreGroups coreGroups;
    private final Plans plans;
    private final MeetingRules rules;
    private final CoreGroupTimescale timescale;

    CorrectingMeeting(CoreGroups coreGroups, Plans plans, MeetingRules rules, CoreGroupTimescale timescale) {
        this.coreGroups = coreGroups;
        this.plans = plans;
        this.rules = rules;
        this.timescale = timescale;
    }

    /**
     * It was held otherwise: B1.4 and B1.11 count anew.
     *
     * @param membersPresent members of this plan's core group
     * @param progress all that it found about tasks of this plan
     * @throws ProblemException {@code conflict} when it was withdrawn, {@code rule-broken} for a day on which it cannot have
     *     been, {@code invalid-request} for members or tasks of another plan
     */
    public CoreGroupMeeting correct(
            CoreGroupMeeting meeting,
            LocalDate heldOn,
            Collection<UUID> membersPresent,
            List<ProgressNoted> progress,
            Correction why) {
        var plan = planOf(meeting);
        rules.refuseWithdrawn(plan);
        rules.permits(plan, heldOn, membersPresent, progress, why.on());
        var found = foundBy(meeting);
        var before = found.values().stream().map(TaskProgress::noted).toList();
        meeting.correct(heldOn, membersPresent, !new HashSet<>(before).equals(new HashSet<>(progress)), why);
        coreGroups.save(meeting);
        take(meeting, progress, found, new MadeInError(why.on(), why.reason()));
        timescale.follow(plan);
        return meeting;
    }

    /** It never took place, and found nothing. */
    public CoreGroupMeeting withdraw(CoreGroupMeeting meeting, MadeInError why) {
        var plan = planOf(meeting);
        meeting.withdraw(why);
        coreGroups.save(meeting);
        foundBy(meeting).values().forEach(found -> {
            found.withdraw(why);
            coreGroups.save(found);
        });
        timescale.follow(plan);
        return meeting;
    }

    private void take(
            CoreGroupMeeting meeting,
            List<ProgressNoted> progress,
            HashMap<UUID, TaskProgress> found,
            MadeInError gone) {
        for (var noted : progress) {
            var known = found.remove(noted.taskId());
            if (known == null) {
                coreGroups.save(TaskProgress.note(meeting, noted));
            } else {
                known.correct(meeting.heldOn(), noted);
                coreGroups.save(known);
            }
        }
        found.values().forEach(left -> {
            left.withdraw(gone);
            coreGroups.save(left);
        });
    }

    private HashMap<UUID, TaskProgress> foundBy(CoreGroupMeeting meeting) {
        var found = new HashMap<UUID, TaskProgress>();
        coreGroups.progress(meeting.plan().id()).stream()
                .filter(one -> one.meetingId().equals(meeting.id()))
                .forEach(one -> found.put(one.noted().taskId(), one));
        return found;
    }

    /** Two who write at once would each count without the meeting of the other. */
    private ProtectionPlan planOf(CoreGroupMeeting meeting) {
        return plans.lock(meeting.plan().id()).orElseThrow();
    }
}
