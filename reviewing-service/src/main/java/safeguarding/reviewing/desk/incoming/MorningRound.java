package safeguarding.reviewing.desk.incoming;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.BackgroundWork;
import safeguarding.platform.journal.EventOrigin;
import safeguarding.platform.problem.mapping.SilentTrace;
import safeguarding.reviewing.desk.DailyDigests;
import safeguarding.reviewing.desk.MakingDigest;
import safeguarding.reviewing.neighbours.OfficerRegister;

/**
 * Makes the digests of a morning, one officer after the other. Whoever dies half-way has made those that were made; the next
 * round, here or in another instance, makes the rest.
 */
@ApplicationScoped
public class MorningRound {

    private final OfficerRegister register;
    private final DailyDigests digests;
    private final MakingDigest making;

    MorningRound(OfficerRegister register, DailyDigests digests, MakingDigest making) {
        this.register = register;
        this.digests = digests;
        this.making = making;
    }

    /**
     * Makes what is still to be made of a day. An officer whose digest fails keeps none of the others from theirs, and is
     * tried again in the next round.
     *
     * @param day civil date
     * @return how many digests this process made
     */
    public int make(LocalDate day) {
        if (digests.areMade(day)) {
            return 0;
        }
        var run = new EventOrigin("iro-digest", Identifiers.next().toString(), null);
        return BackgroundWork.as(run, () -> forEverybody(day));
    }

    private int forEverybody(LocalDate day) {
        int made = 0;
        boolean whole = true;
        for (var officer : register.everybody()) {
            try {
                made += making.make(officer, day) ? 1 : 0;
            } catch (RuntimeException failed) {
                whole = false;
                tell(officer, failed);
            }
        }
        if (whole) {
            digests.allMade(day);
        }
        return made;
    }

    private static void tell(UUID officer, RuntimeException failed) {
        Log.errorf(
                SilentTrace.of(failed),
                "The digest of reviewing officer %s could not be made; it will be tried again",
                officer);
    }
}
