package safeguarding.conference.court;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.MadeInError;

/** Withdrawing proceedings that were recorded in error. */
@ApplicationScoped
public class WithdrawingProceedings {

    private final CourtRegister register;
    private final CourtClock timescale;

    WithdrawingProceedings(CourtRegister register, CourtClock timescale) {
        this.register = register;
        this.timescale = timescale;
    }

    /**
     * They never were: nothing is due of them, and their children may be in others.
     *
     * @throws ProblemException {@code conflict} when they were withdrawn before
     */
    public CourtProceedings withdraw(CourtProceedings proceedings, MadeInError why) {
        proceedings.withdraw(why);
        register.save(proceedings);
        timescale.neverWas(proceedings);
        return proceedings;
    }
}
