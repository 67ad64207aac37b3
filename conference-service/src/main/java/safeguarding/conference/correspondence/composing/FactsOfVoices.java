package safeguarding.conference.correspondence.composing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import safeguarding.conference.correspondence.LetterField;
import safeguarding.conference.voice.HeardWords;
import safeguarding.conference.voice.Influence;
import safeguarding.conference.voice.Voices;

/** What the family said, and that the chair met it before. */
@ApplicationScoped
class FactsOfVoices {

    private final Voices voices;

    FactsOfVoices(Voices voices) {
        this.voices = voices;
    }

    List<Fact> gather(AboutLetter about) {
        var facts = new ArrayList<Fact>();
        voices.at(about.conference().id()).stream()
                .filter(words -> words.identity().childId().equals(about.to().childId()))
                .forEach(words -> facts.add(fact(words)));
        voices.before(about.conference().id()).stream()
                .map(meeting -> meeting.meeting().note())
                .filter(Objects::nonNull)
                .forEach(note -> facts.add(Fact.of(LetterField.FAMILY_MEETING_NOTE, note)));
        return facts;
    }

    private static Fact fact(HeardWords words) {
        var field = switch (words.spoken().readers()) {
            case EVERYBODY -> LetterField.WORDS;
            case PROFESSIONALS -> LetterField.WORDS_FOR_PROFESSIONALS;
            case UNIT -> LetterField.WORDS_FOR_THE_UNIT;
        };
        var speaker = switch (words.identity().speaker()) {
            case CHILD -> "the child";
            case PARENT -> "a parent";
            case CARER -> "a carer";
            case OTHER_RELATIVE -> "another relative";
        };
        return new Fact(
                field,
                words.id(),
                words.personId(),
                false,
                Map.of(
                        "text",
                        words.spoken().wording(),
                        "speaker",
                        speaker,
                        "changed",
                        words.influence().map(FactsOfVoices::said).orElse("")),
                List.of());
    }

    private static String said(Influence influence) {
        return (influence.changed() ? "This changed what was decided: " : "This did not change what was decided: ")
                + influence.because();
    }
}
