package safeguarding.conference.record.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.involvement.AgencyInvolvement;
import safeguarding.conference.involvement.FamilyParticipation;
import safeguarding.conference.involvement.web.FamilyParticipationView;
import safeguarding.conference.involvement.web.FamilyViews;
import safeguarding.conference.involvement.web.InvolvementView;
import safeguarding.conference.involvement.web.InvolvementViews;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.plan.PlanTask;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.plan.web.OwnTasks;
import safeguarding.conference.plan.web.PlanViews;
import safeguarding.conference.plan.web.TaskView;
import safeguarding.conference.sight.Sight;
import safeguarding.conference.voice.HeardWords;
import safeguarding.conference.voice.web.VoiceViews;
import safeguarding.conference.voice.web.WordsView;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.history.AsAt;

/** What agencies did and have to do, as far as the caller may see it: a partner agency sees its own. */
@ApplicationScoped
class ShownInvolvement {

    private final InvolvementViews lines;
    private final FamilyViews family;
    private final PlanViews plans;
    private final OwnTasks own;
    private final VoiceViews voices;
    private final Sight sight;
    private final CurrentCaller current;

    ShownInvolvement(
            InvolvementViews lines,
            FamilyViews family,
            PlanViews plans,
            OwnTasks own,
            VoiceViews voices,
            Sight sight,
            CurrentCaller current) {
        this.lines = lines;
        this.family = family;
        this.plans = plans;
        this.own = own;
        this.voices = voices;
        this.sight = sight;
        this.current = current;
    }

    /** The lines, each beside its conference as it was known with them; of a conference still to be asked for there are none. */
    List<InvolvementView> lines(
            List<AgencyInvolvement> known, List<ChildProtectionConference> of, Set<UUID> records, AsAt asAt) {
        var sittings =
                of.stream().collect(Collectors.toMap(ChildProtectionConference::id, ChildProtectionConference::known));
        return known.stream()
                .filter(line -> !sight.narrow()
                        || line.agency().agency().equals(current.caller().agency()))
                .flatMap(line -> Optional.ofNullable(sittings.get(line.conferenceId()))
                        .map(conference -> show(line, conference, records, asAt))
                        .stream())
                .toList();
    }

    private InvolvementView show(AgencyInvolvement line, KnownConference conference, Set<UUID> records, AsAt asAt) {
        return lines.show(line, conference, records)
                .asAt(asAt.day(), conference.heldOn(), line.reply().apologiesOn());
    }

    /** How the family took part in these conferences; that somebody came is left out before the day on which one was held. */
    List<FamilyParticipationView> family(
            List<FamilyParticipation> known, List<ChildProtectionConference> of, Set<UUID> records, AsAt asAt) {
        if (sight.narrow()) {
            return List.of();
        }
        var over = new HashMap<UUID, Boolean>();
        of.forEach(sitting -> over.put(sitting.id(), !heldLater(sitting, asAt)));
        return known.stream()
                .filter(one -> over.containsKey(one.conferenceId()))
                .map(one -> family.show(one, records).as(over.getOrDefault(one.conferenceId(), false)))
                .toList();
    }

    /** What families said for these conferences; what it changed is left out before the day on which that was recorded. */
    List<WordsView> words(List<HeardWords> known, List<ChildProtectionConference> of, AsAt asAt) {
        if (sight.narrow()) {
            return List.of();
        }
        var ids = of.stream().map(ChildProtectionConference::id).collect(Collectors.toSet());
        return known.stream()
                .filter(words -> ids.contains(words.identity().conferenceId()))
                .map(words -> voices.show(words, asAt.day()))
                .toList();
    }

    private static boolean heldLater(ChildProtectionConference sitting, AsAt asAt) {
        var holding = sitting.holding();
        return holding != null && holding.on().isAfter(asAt.day());
    }

    /** The tasks of these plans: those of a plan that was withdrawn are none. */
    List<TaskView> tasks(List<PlanTask> known, List<ProtectionPlan> of, AsAt asAt) {
        var ids = of.stream().map(ProtectionPlan::id).collect(Collectors.toSet());
        return known.stream()
                .filter(task -> ids.contains(task.plan().id()))
                .filter(own::sees)
                .map(plans::show)
                .map(task -> task.asAt(asAt.day()))
                .toList();
    }
}
