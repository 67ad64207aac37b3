package safeguarding.gateway.composition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.composition.Contribution.Missing;
import safeguarding.gateway.composition.Contribution.NotAllowed;
import safeguarding.gateway.composition.Contribution.Nothing;
import safeguarding.gateway.composition.Contribution.Present;
import safeguarding.gateway.composition.Contribution.Reason;
import safeguarding.gateway.composition.Contribution.Refused;
import safeguarding.gateway.composition.web.ComposedSearchView;
import safeguarding.gateway.composition.web.FindingView;
import safeguarding.gateway.composition.web.FoundChildView;
import safeguarding.gateway.composition.web.SearchedSourceView;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Searches in several services at once; the same child found twice stands once, with both findings. */
@ApplicationScoped
public class ComposingSearch {

    private static final String ADVICE =
            "If the child is not here, that does not mean there is no record: ring the Safeguarding Unit.";

    private final Contributors contributors;
    private final AskingServices asking;

    ComposingSearch(Contributors contributors, AskingServices asking) {
        this.contributors = contributors;
        this.asking = asking;
    }

    /** What was found, in the order of the services and of their own lists. */
    public ComposedSearchView of(Question question) {
        var contributions = asking.ask(contributors.ofSearch(), question);
        for (var contribution : contributions) {
            if (contribution instanceof Refused refused) {
                throw RefusedByService.asProblem(refused);
            }
        }
        if (!contributions.isEmpty() && contributions.stream().allMatch(NotAllowed.class::isInstance)) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "None of the caller's roles may search for children.");
        }
        var sources = contributions.stream().map(ComposingSearch::source).toList();
        return new ComposedSearchView(
                found(contributions), sources.stream().allMatch(SearchedSourceView::answered), sources, ADVICE);
    }

    private static List<FoundChildView> found(List<Contribution> contributions) {
        Map<UUID, List<FindingView>> byChild = new LinkedHashMap<>();
        for (var contribution : contributions) {
            if (contribution instanceof Present present) {
                present.content()
                        .path("items")
                        .forEach(item -> byChild.computeIfAbsent(
                                        FoundItem.childId(item).orElseThrow(), child -> new ArrayList<>())
                                .add(new FindingView(present.source(), item)));
            }
        }
        return byChild.entrySet().stream()
                .map(child -> new FoundChildView(child.getKey().toString(), child.getValue()))
                .toList();
    }

    private static SearchedSourceView source(Contribution contribution) {
        return switch (contribution) {
            case Present present -> new SearchedSourceView(present.source(), true, null, more(present));
            case Nothing nothing -> new SearchedSourceView(nothing.source(), true, null, null);
            case NotAllowed hidden -> new SearchedSourceView(hidden.source(), false, Reason.NOT_ALLOWED.code(), null);
            case Missing missing ->
                new SearchedSourceView(missing.source(), false, missing.reason().code(), null);
            case Refused refused -> throw RefusedByService.asProblem(refused);
        };
    }

    private static @Nullable Boolean more(Present present) {
        return present.content().hasNonNull("next");
    }
}
