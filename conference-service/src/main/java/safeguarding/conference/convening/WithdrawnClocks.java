package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;

/** The deadlines that a conference carries itself (B1.7, B1.9), when it never was. */
@ApplicationScoped
class WithdrawnClocks {

    private final CorrectedClocks corrected;
    private final ConveningClocks clocks;

    WithdrawnClocks(CorrectedClocks corrected, ConveningClocks clocks) {
        this.corrected = corrected;
        this.clocks = clocks;
    }

    /** That they were met is forgotten first, since only what is pending can be withdrawn. */
    void neverWas(ChildProtectionConference conference) {
        corrected.never(conference);
        clocks.withdraw(conference, "The conference was recorded in error.");
    }
}
