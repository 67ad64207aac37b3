package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.ReturnDay;
import safeguarding.reviewing.ssda903.ReturnFile;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;
import safeguarding.reviewing.ssda903.TakingChild;

/** Reviews: when a child's case was reviewed, and how the child took part. */
@ApplicationScoped
class ReviewsFile implements ReturnFile {

    static final String NAME = "Reviews";

    private static final List<String> COLUMNS = List.of("CHILD", "DOB", "REVIEW", "REVIEW_CODE");

    private final TakingReviews reviews;
    private final HeldReviews held;

    ReviewsFile(TakingReviews reviews, HeldReviews held) {
        this.reviews = reviews;
        this.held = held;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<String> header(ReturnYear year) {
        return COLUMNS;
    }

    @Override
    public void check(ReturnedChild child, ReturnFindings findings) {
        new ReviewChecks(child, findings).check();
    }

    @Override
    public void take(ReturnedChild child, TakingChild taking) {
        reviews.take(child, taking);
    }

    @Override
    public Map<UUID, List<List<String>>> lines(ReturnYear year, List<HeldChild> children) {
        var all = held.of(children.stream().map(HeldChild::childId).toList(), year.begins(), year.ends());
        var lines = new HashMap<UUID, List<List<String>>>();
        for (var child : children) {
            lines.put(
                    child.childId(),
                    all.getOrDefault(child.childId(), List.of()).stream()
                            .map(review -> List.of(
                                    child.number(),
                                    ReturnDay.write(child.bornOn()),
                                    ReturnDay.write(review.on()),
                                    review.code() == null ? "" : review.code()))
                            .toList());
        }
        return lines;
    }
}
