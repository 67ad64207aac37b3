package safeguarding.conference.returns.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.returns.HeldChild;
import safeguarding.conference.returns.ReturnYear;
import safeguarding.platform.time.CivilTime;

/**
 * Puts together what the return of a year says of a child: what the census of the year told, word for word, brought up to
 * date with what is recorded here; where it told nothing, what is recorded, in the episodes that other years told of.
 */
@ApplicationScoped
public class ComposingCensus {

    private final ConferenceTarget target;
    private final Clock clock;

    ComposingCensus(ConferenceTarget target, Clock clock) {
        this.target = target;
        this.clock = clock;
    }

    ComposedChild compose(HeldChild child, ReturnYear year) {
        var words = new IdentityWords(child, year);
        var notes = new ArrayList<ComposedChild.Noted>();
        var drafts = new Drafts(begun(child, year), notes);
        new ReturnedEnquiries(child, year, drafts, target).place();
        new ReturnedPlans(child, year, drafts, CivilTime.today(clock)).place();
        return new ComposedChild(
                child.person().childId(),
                new CensusChild(
                        year.march(),
                        words.identifiers(),
                        words.ethnicity(),
                        words.disabilities(),
                        drafts.episodes(),
                        List.of()),
                child.toldIn(year.march()).isPresent(),
                notes);
    }

    private static List<Draft> begun(HeldChild child, ReturnYear year) {
        return child.toldIn(year.march())
                .map(told -> told.episodes().stream().map(Draft::asTold).toList())
                .orElseGet(() -> CarriedEpisode.of(child, year).stream()
                        .map(Draft::carried)
                        .toList());
    }
}
