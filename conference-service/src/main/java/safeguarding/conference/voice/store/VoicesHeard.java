package safeguarding.conference.voice.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.neighbours.HeardVoice;
import safeguarding.conference.neighbours.HeardVoices;
import safeguarding.conference.voice.HeardWords;
import safeguarding.conference.voice.Influence;
import safeguarding.conference.voice.Voices;
import safeguarding.platform.coding.Codes;

/** Tells the other features what families said. */
@ApplicationScoped
class VoicesHeard implements HeardVoices {

    private final Voices voices;

    VoicesHeard(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<HeardVoice> about(UUID conferenceId, UUID childId) {
        return voices.at(conferenceId).stream()
                .filter(words -> words.identity().childId().equals(childId))
                .map(VoicesHeard::told)
                .toList();
    }

    private static HeardVoice told(HeardWords words) {
        var spoken = words.spoken();
        return new HeardVoice(
                words.id(),
                Codes.of(words.identity().speaker()),
                Codes.of(spoken.gathered()),
                spoken.on(),
                spoken.wording(),
                spoken.readers(),
                words.influence().map(Influence::changed).orElse(null),
                words.influence().map(Influence::because).orElse(null));
    }
}
