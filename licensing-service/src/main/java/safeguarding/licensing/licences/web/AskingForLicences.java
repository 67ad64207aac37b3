package safeguarding.licensing.licences.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.licences.DecidingLicences;
import safeguarding.licensing.licences.Licence;
import safeguarding.licensing.licences.Licences;
import safeguarding.licensing.neighbours.NewLicence;
import safeguarding.licensing.neighbours.OpeningLicences;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Begins licences, and lets what is asked for be written otherwise. */
@ApplicationScoped
class AskingForLicences implements OpeningLicences {

    private final Licences licences;
    private final CurrentCaller caller;
    private final Clock clock;

    AskingForLicences(Licences licences, CurrentCaller caller, Clock clock) {
        this.licences = licences;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public UUID open(NewLicence licence) {
        return licences.save(Licence.begin(
                        licence, CivilTime.today(clock), caller.caller().actor()))
                .id();
    }

    @Override
    public void rewrite(UUID licenceId, @Nullable String ifMatch) {
        var licence = find(licenceId);
        Versions.require(ifMatch, licence);
        rewrite(licence);
    }

    @Override
    public void rewrite(UUID licenceId) {
        rewrite(find(licenceId));
    }

    private void rewrite(Licence licence) {
        licence.rewrite(CivilTime.today(clock));
        licences.save(licence);
    }

    private Licence find(UUID licenceId) {
        return licences.find(licenceId).orElseThrow(() -> AreaRecords.none(DecidingLicences.TYPE));
    }
}
