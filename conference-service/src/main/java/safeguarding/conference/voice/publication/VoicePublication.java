package safeguarding.conference.voice.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.voice.VoiceEvent;
import safeguarding.conference.voice.VoiceEvent.FamilyMeetingRecorded;
import safeguarding.conference.voice.VoiceEvent.InfluenceRecorded;
import safeguarding.conference.voice.VoiceEvent.WordsCorrected;
import safeguarding.conference.voice.VoiceEvent.WordsRecorded;
import safeguarding.conference.voice.WordsIdentity;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes that somebody was heard and whether it changed something: never a word. */
@ApplicationScoped
public class VoicePublication implements Publication<VoiceEvent> {

    private final Links links;

    VoicePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<VoiceEvent> about() {
        return VoiceEvent.class;
    }

    @Override
    public CatalogueEvent translate(VoiceEvent event) {
        return switch (event) {
            case WordsRecorded e ->
                of(
                        e,
                        "words-recorded",
                        e.words(),
                        body(e, e.words()).with("gathered", e.gathered()).with("readers", e.readers()));
            case WordsCorrected e ->
                of(
                        e,
                        "words-corrected",
                        e.words(),
                        body(e, e.words()).with("gathered", e.gathered()).with("readers", e.readers()));
            case InfluenceRecorded e ->
                of(e, "words-influence-recorded", e.words(), body(e, e.words()).with("changed", e.changed()));
            case FamilyMeetingRecorded e ->
                new CatalogueEvent(
                        "family-meeting-recorded",
                        1,
                        "family-meeting",
                        e.meetingId(),
                        e.on(),
                        e.childIds(),
                        e.area(),
                        EventBody.of(e.on(), e.childIds(), e.area())
                                .with("conferenceId", e.conferenceId())
                                .with("tookPlace", e.tookPlace())
                                .link(links.to("/v1/conferences/" + e.conferenceId() + "/family-meetings")));
        };
    }

    private static EventBody body(VoiceEvent event, WordsIdentity words) {
        return EventBody.of(event.on(), Set.of(words.childId()), words.area())
                .with("conferenceId", words.conferenceId())
                .with("speaker", words.speaker());
    }

    private CatalogueEvent of(VoiceEvent event, String name, WordsIdentity words, EventBody body) {
        return new CatalogueEvent(
                name,
                1,
                "words",
                words.wordsId(),
                event.on(),
                Set.of(words.childId()),
                words.area(),
                body.link(links.to("/v1/words/" + words.wordsId())));
    }
}
