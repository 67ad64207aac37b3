package safeguarding.conference.correspondence.composing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.conference.correspondence.LetterField;
import safeguarding.conference.correspondence.LetterKind;
import safeguarding.conference.papers.ConferenceMinutes;
import safeguarding.conference.papers.MinutesRegister;
import safeguarding.conference.sight.Readers;

/** What stands in the minutes, for letters that carry the full record. */
@ApplicationScoped
class FactsOfRecord {

    private final MinutesRegister register;

    FactsOfRecord(MinutesRegister register) {
        this.register = register;
    }

    List<Fact> gather(AboutLetter about) {
        if (about.to().kind() != LetterKind.RECORD) {
            return List.of();
        }
        return register.of(about.conference().id()).map(this::of).orElse(List.of());
    }

    private List<Fact> of(ConferenceMinutes minutes) {
        var facts = new ArrayList<Fact>();
        for (var section : minutes.sections().all()) {
            facts.add(section(section.readers(), section.sectionId(), section.heading(), section.wording()));
        }
        for (var addendum : register.addenda(minutes.id())) {
            var addition = addendum.addition();
            var section = addition.sectionId() == null ? addendum.id() : addition.sectionId();
            facts.add(section(
                    minutes.sections().readersOf(addition),
                    section,
                    "Added on " + PlainWords.of(addendum.addedOn()),
                    addition.wording()));
        }
        register.corrections(minutes.id())
                .forEach(correction -> facts.add(Fact.of(
                        LetterField.CORRECTION_REQUEST, correction.asked().wording())));
        return facts;
    }

    private static Fact section(Readers readers, UUID id, String heading, String wording) {
        var field = switch (readers) {
            case EVERYBODY -> LetterField.SECTION;
            case PROFESSIONALS -> LetterField.SECTION_FOR_PROFESSIONALS;
            case UNIT -> LetterField.SECTION_FOR_THE_UNIT;
        };
        return new Fact(field, id, null, false, Map.of("text", wording, "heading", heading), List.of());
    }
}
