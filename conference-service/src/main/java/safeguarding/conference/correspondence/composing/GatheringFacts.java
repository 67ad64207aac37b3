package safeguarding.conference.correspondence.composing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Gathers everything that could stand in a letter. What may is decided afterwards. */
@ApplicationScoped
class GatheringFacts {

    private final FactsOfChild child;
    private final FactsOfHomes homes;
    private final FactsOfFamily family;
    private final FactsOfConference conference;
    private final FactsOfDecision decision;
    private final FactsOfVoices voices;
    private final FactsOfRecord record;

    GatheringFacts(
            FactsOfChild child,
            FactsOfHomes homes,
            FactsOfFamily family,
            FactsOfConference conference,
            FactsOfDecision decision,
            FactsOfVoices voices,
            FactsOfRecord record) {
        this.child = child;
        this.homes = homes;
        this.family = family;
        this.conference = conference;
        this.decision = decision;
        this.voices = voices;
        this.record = record;
    }

    List<Fact> of(AboutLetter about) {
        return Stream.of(
                        child.gather(about),
                        homes.gather(about),
                        family.gather(about),
                        conference.gather(about),
                        decision.gather(about),
                        voices.gather(about),
                        record.gather(about))
                .flatMap(List::stream)
                .toList();
    }
}
