package safeguarding.reviewing.reviews;

import java.util.List;

/** The reviews of each chain beside their last days, for whoever counts. */
public interface ReviewLines {

    /** These are the reviews of a chain now; without any where the chain never was. */
    void keep(ReviewChain chain, List<ReviewLine> lines);
}
