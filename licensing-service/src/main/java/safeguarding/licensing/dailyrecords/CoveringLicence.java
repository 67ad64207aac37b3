package safeguarding.licensing.dailyrecords;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownLicences;
import safeguarding.licensing.neighbours.LicensedPerformances;

/** Whether a licence covers the day of a record. */
@ApplicationScoped
class CoveringLicence {

    private final KnownLicences register;
    private final LicensedPerformances performances;

    CoveringLicence(KnownLicences register, LicensedPerformances performances) {
        this.register = register;
        this.performances = performances;
    }

    /** Refuses (LC50) a licence that does not name and cover the day of this child in this production. */
    void refuseOther(@Nullable UUID licenceId, UUID productionId, UUID childId, LocalDate day) {
        if (licenceId != null && !covers(licenceId, productionId, childId, day)) {
            DailyRecordRules.DAY_OF_THE_LICENCE
                    .refuses("The licence does not name and cover %s for this child in this production.".formatted(day))
                    .orRefuse();
        }
    }

    private boolean covers(UUID licenceId, UUID productionId, UUID childId, LocalDate day) {
        var names = performances
                .find(licenceId)
                .filter(licence -> licence.productionId().equals(productionId))
                .filter(licence -> licence.childId().equals(childId))
                .filter(licence -> licence.days().contains(day));
        return names.isPresent()
                && register.find(licenceId)
                        .flatMap(licence -> Optional.ofNullable(licence.term()))
                        .filter(term -> !day.isBefore(term.from()) && !day.isAfter(term.to()))
                        .isPresent();
    }
}
