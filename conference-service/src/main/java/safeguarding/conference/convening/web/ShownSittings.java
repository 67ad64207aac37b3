package safeguarding.conference.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.coding.BreachView;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.Conferences;
import safeguarding.conference.convening.ConveningClocks;
import safeguarding.conference.convening.web.SittingsView.SittingView;
import safeguarding.conference.links.Links;
import safeguarding.conference.sight.Sight;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadlines;

/** Shows the chain of sittings to which a conference belongs. Each is about the same children, or about more of them. */
@ApplicationScoped
class ShownSittings {

    private final Conferences conferences;
    private final Deadlines deadlines;
    private final Links links;
    private final Sight sight;

    ShownSittings(Conferences conferences, Deadlines deadlines, Links links, Sight sight) {
        this.conferences = conferences;
        this.deadlines = deadlines;
        this.links = links;
        this.sight = sight;
    }

    SittingsView of(ChildProtectionConference conference) {
        var chain = conferences.chain(conference);
        return new SittingsView(
                1 + chain.indexOf(conference),
                IntStream.range(0, chain.size())
                        .mapToObj(place -> sitting(chain, place))
                        .toList());
    }

    private SittingView sitting(List<ChildProtectionConference> chain, int place) {
        var sitting = chain.get(place);
        var holding = sitting.holding();
        return new SittingView(
                place + 1,
                sitting.id(),
                Codes.of(sitting.stage().name()),
                holding == null ? null : holding.on(),
                holding == null ? null : Codes.of(holding.quorum()),
                reconvenesBy(sitting.id()),
                sight.narrow() ? null : BreachView.of(sitting.breaches()),
                sitting.origin().reconvenes(),
                place + 1 < chain.size() ? chain.get(place + 1).id() : null,
                links.to("/v1/conferences/" + sitting.id()));
    }

    private @Nullable LocalDate reconvenesBy(UUID conferenceId) {
        return deadlines
                .of(conferenceId, ConveningClocks.RECONVENING)
                .filter(deadline -> deadline.state() != Deadline.State.WITHDRAWN)
                .map(Deadline::dueOn)
                .orElse(null);
    }
}
