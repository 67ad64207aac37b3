package safeguarding.conference.voice.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.links.Links;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.voice.FamilyMeeting;
import safeguarding.conference.voice.HeardWords;
import safeguarding.conference.voice.Influence;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.rule.Correction;

/** Shows what families said, to those who may read all of it. */
@ApplicationScoped
public class VoiceViews {

    private final Links links;

    VoiceViews(Links links) {
        this.links = links;
    }

    WordsView show(HeardWords words) {
        return show(words, words.influence());
    }

    /** As it was on a day: what it changed is told from the civil day on which that was recorded. */
    public WordsView show(HeardWords words, LocalDate asAt) {
        return show(words, words.influence().filter(influence -> !influence.on().isAfter(asAt)));
    }

    private WordsView show(HeardWords words, Optional<Influence> influence) {
        var identity = words.identity();
        var spoken = words.spoken();
        return new WordsView(
                words.id(),
                identity.conferenceId(),
                identity.childId(),
                Codes.of(identity.speaker()),
                words.personId(),
                spoken.wording(),
                Codes.of(spoken.gathered()),
                spoken.gatheredBy(),
                spoken.on(),
                Codes.of(spoken.readers()),
                influence.map(Influence::changed).orElse(null),
                influence.map(Influence::because).orElse(null),
                words.correction().map(Correction::on).orElse(null),
                words.correction().map(Correction::reason).orElse(null),
                links.to("/v1/words/" + words.id()));
    }

    /** The meeting, without the children whom the caller may not see. */
    FamilyMeetingView show(FamilyMeeting meeting, KnownConference conference, Set<UUID> visible) {
        var met = meeting.meeting();
        return new FamilyMeetingView(
                meeting.id(),
                meeting.conferenceId(),
                met.on(),
                met.tookPlace(),
                Codes.orNull(met.mode()),
                met.present().stream()
                        .filter(person -> visible.contains(person)
                                || !conference.childIds().contains(person))
                        .toList(),
                met.note(),
                links.to("/v1/conferences/" + meeting.conferenceId() + "/family-meetings"));
    }
}
