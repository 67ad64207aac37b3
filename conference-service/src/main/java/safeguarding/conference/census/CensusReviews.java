package safeguarding.conference.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Child;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.plan.Category;
import safeguarding.conference.plan.DecisionInWords;
import safeguarding.conference.plan.DecisionTaken;
import safeguarding.conference.plan.Decisions;
import safeguarding.conference.plan.EndingReason;
import safeguarding.conference.plan.Outcome;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.plan.RecordingPastDecision;
import safeguarding.platform.time.CivilTime;

/**
 * Takes in what followed in a plan: reviews, the latest category, the end. The census does not say when a category changed;
 * it is recorded with the last review that the file adds.
 */
@ApplicationScoped
class CensusReviews {

    private final RecordingPastDecision recording;
    private final Decisions decisions;
    private final CensusConferences conferences;
    private final Clock clock;

    CensusReviews(RecordingPastDecision recording, Decisions decisions, CensusConferences conferences, Clock clock) {
        this.recording = recording;
        this.decisions = decisions;
        this.conferences = conferences;
        this.clock = clock;
    }

    /** @param toldUpTo last day of the file's year; null when a later year was read in before */
    void take(Child child, ProtectionPlan plan, ToldPlan told, @Nullable LocalDate toldUpTo, Taken taken) {
        var ahead = told.endedOn() != null && told.endedOn().isAfter(CivilTime.today(clock));
        if (ahead) {
            taken.note("ahead", told.path() + ".CPPendDate");
        }
        var fresh = told.reviews().stream()
                .filter(day -> !plan.reviewedOn().contains(day))
                .toList();
        var going = fresh.stream().filter(day -> !day.equals(told.endedOn())).toList();
        for (var day : fresh) {
            var last = !going.isEmpty() && day.equals(going.getLast());
            review(child, plan, told, day, last ? told.latest() : null, taken);
        }
        if (!ahead) {
            end(child, plan, told, toldUpTo, taken);
        }
        category(plan, told, toldUpTo, taken);
    }

    private void review(
            Child child, ProtectionPlan plan, ToldPlan told, LocalDate day, @Nullable Category category, Taken taken) {
        var path = told.path() + ".Reviews";
        if (!plan.open()) {
            taken.conflict(path, "The plan has ended without this review.");
        } else if (day.isBefore(plan.start().startedOn()) || told.endedOn() != null && day.isAfter(told.endedOn())) {
            taken.note("not-taken", path);
        } else if (day.isBefore(plan.lastConferenceOn())) {
            taken.conflict(path, "A later review is recorded, and none on this day.");
        } else {
            conferences
                    .review(child, day, path, taken)
                    .ifPresent(
                            conference -> record(conference, decided(child, plan, told, day, category), path, taken));
        }
    }

    private void record(KnownConference conference, DecisionTaken decided, String path, Taken taken) {
        var withdrawn = decisions.of(conference.conferenceId()).stream()
                .filter(decision -> decision.identity().childId().equals(decided.childId()))
                .anyMatch(decision -> decision.withdrawal() != null);
        if (withdrawn) {
            taken.conflict(path, "What the review of that day decided was withdrawn.");
        } else {
            recording.record(conference, decided);
            taken.changed();
        }
    }

    private static DecisionTaken decided(
            Child child, ProtectionPlan plan, ToldPlan told, LocalDate day, @Nullable Category category) {
        var ends = day.equals(told.endedOn());
        var changes = !ends && category != null && category != plan.latestCategory();
        return new DecisionTaken(
                child.id(),
                ends ? Outcome.ENDED : changes ? Outcome.CATEGORY_CHANGED : Outcome.CONTINUED,
                changes ? category : null,
                null,
                ends ? reason(child, day) : null,
                new DecisionInWords(null, null, null),
                List.of(),
                null);
    }

    private void end(Child child, ProtectionPlan plan, ToldPlan told, @Nullable LocalDate toldUpTo, Taken taken) {
        var path = told.path() + ".CPPendDate";
        var end = plan.end();
        var endedOn = told.endedOn();
        if (end == null && endedOn != null) {
            var reopened = plan.reopened();
            if (reopened != null && !endedOn.isAfter(reopened.on())) {
                taken.conflict(path, "The ending was withdrawn: the plan went on.");
            } else if (endedOn.isBefore(plan.lastConferenceOn())) {
                taken.conflict(path, "A conference after that day went on with the plan.");
            } else {
                recording.end(child.id(), endedOn, reason(child, endedOn));
                taken.changed();
            }
        } else if (end != null
                && endedOn != null
                && told.endKnown()
                && !end.endedOn().equals(endedOn)) {
            taken.conflict(path, "The plan ended on another day.");
        } else if (end != null
                && !told.endWritten()
                && toldUpTo != null
                && !end.endedOn().isAfter(toldUpTo)) {
            taken.conflict(path, "The plan has ended; in the file it is open.");
        }
    }

    private static void category(ProtectionPlan plan, ToldPlan told, @Nullable LocalDate toldUpTo, Taken taken) {
        var path = told.path() + ".LatestCategoryOfAbuse";
        if (told.latest() != null
                && told.latest() != plan.latestCategory()
                && toldUpTo != null
                && !plan.lastConferenceOn().isAfter(toldUpTo)) {
            taken.conflict(path, "The plan is in another category, and the file has no new review that changed it.");
        }
    }

    /** The one reason that follows from the record; all others the census does not say (B3.5). */
    private static @Nullable EndingReason reason(Child child, LocalDate endedOn) {
        return endedOn.equals(child.details().dates().diedOn()) ? EndingReason.DIED : null;
    }
}
