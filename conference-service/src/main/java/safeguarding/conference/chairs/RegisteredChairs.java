package safeguarding.conference.chairs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.neighbours.ChairAnswer;
import safeguarding.conference.neighbours.ChairLoad;
import safeguarding.conference.neighbours.ChairQuestion;
import safeguarding.conference.neighbours.ChairRegister;

/** Answers convening from the register and from how much each chair has to do. */
@ApplicationScoped
public class RegisteredChairs implements ChairRegister {

    private final Chairs chairs;
    private final ChairLoad load;

    RegisteredChairs(Chairs chairs, ChairLoad load) {
        this.chairs = chairs;
        this.load = load;
    }

    @Override
    public List<ChairAnswer> candidates(ChairQuestion question) {
        return allocation(question).rank(chairs.everybody());
    }

    @Override
    public ChairAnswer judge(UUID chairId, ChairQuestion question) {
        return chairs.lock(chairId)
                .map(chair -> allocation(question).judge(chair))
                .orElseGet(() -> new ChairAnswer.Unknown(chairId));
    }

    @Override
    public Optional<UUID> withStaffId(String staffId) {
        return chairs.withStaffId(staffId).map(Chair::id);
    }

    @Override
    public boolean knows(UUID chairId) {
        return chairs.find(chairId).isPresent();
    }

    private ChairAllocation allocation(ChairQuestion question) {
        return new ChairAllocation(
                question, load.conferencesIn(YearMonth.from(question.heldOn()), question.conferenceId()));
    }
}
