package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import safeguarding.conference.neighbours.HeardVoice;
import safeguarding.conference.neighbours.HeardVoices;
import safeguarding.conference.plan.ConferenceDecision;
import safeguarding.conference.sight.Sight;

/** Shows beside a decision what was said, each reader as much as they may read. */
@ApplicationScoped
class VoicesBeside {

    private final HeardVoices voices;
    private final Sight sight;

    VoicesBeside(HeardVoices voices, Sight sight) {
        this.voices = voices;
        this.sight = sight;
    }

    List<VoiceBesideView> of(ConferenceDecision decision) {
        var identity = decision.identity();
        return voices.about(identity.conferenceId(), identity.childId()).stream()
                .map(this::shown)
                .toList();
    }

    private VoiceBesideView shown(HeardVoice voice) {
        var kept = sight.narrow() && !voice.readers().withPartners();
        return new VoiceBesideView(
                voice.wordsId(),
                voice.speaker(),
                voice.gathered(),
                voice.on(),
                kept ? null : voice.wording(),
                kept,
                voice.changed(),
                kept ? null : voice.because());
    }
}
