package safeguarding.conference.complaint;

import java.util.ArrayList;
import java.util.List;

/**
 * The stages of a complaint, the first first; there is one at least.
 *
 * @param all the stages
 */
public record StagesOfComplaint(List<StageOfComplaint> all) {

    public StagesOfComplaint {
        all = List.copyOf(all);
    }

    StageOfComplaint last() {
        return all.getLast();
    }

    StagesOfComplaint with(StageOfComplaint next) {
        var more = new ArrayList<>(all);
        more.add(next);
        return new StagesOfComplaint(more);
    }

    StagesOfComplaint answered(ComplaintAnswer answer) {
        var answered = new ArrayList<>(all);
        answered.set(answered.size() - 1, last().answered(answer));
        return new StagesOfComplaint(answered);
    }
}
