package safeguarding.licensing.dailyrecords;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.law.schedule.LicenceTerms;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.licensing.neighbours.KnownLicences;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.LicensedPerformance;
import safeguarding.licensing.neighbours.Standing;
import safeguarding.platform.problem.ProblemException;

class CoveringLicenceTest {

    private static final UUID LICENCE = UUID.randomUUID();
    private static final UUID PRODUCTION = UUID.randomUUID();
    private static final UUID CHILD = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.parse("2015-11-28");
    private static final LocalDate LAST = LocalDate.parse("2015-12-05");

    @Test
    void coversItsDaysOfItsChildInItsProduction() {
        covers(PRODUCTION, CHILD, FIRST);
        covers(PRODUCTION, CHILD, LAST);
    }

    @Test
    void coversNoDayThatItDoesNotName() {
        coversNot(PRODUCTION, CHILD, FIRST.plusDays(1));
    }

    @Test
    void coversNoOtherChildAndNoOtherProduction() {
        coversNot(UUID.randomUUID(), CHILD, FIRST);
        coversNot(PRODUCTION, UUID.randomUUID(), FIRST);
    }

    @Test
    void coversNoDayOutsideTheTermForWhichItWasGranted() {
        var shorter = new LicenceTerm(FIRST.plusDays(1), LAST.minusDays(1));

        assertThatThrownBy(() -> asked(shorter).refuseOther(LICENCE, PRODUCTION, CHILD, FIRST))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> asked(shorter).refuseOther(LICENCE, PRODUCTION, CHILD, LAST))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void coversNothingBeforeItIsGranted() {
        assertThatThrownBy(() -> asked(null).refuseOther(LICENCE, PRODUCTION, CHILD, FIRST))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void isNotAskedWhereThereIsNone() {
        assertThatCode(() -> asked(null).refuseOther(null, PRODUCTION, CHILD, FIRST))
                .doesNotThrowAnyException();
    }

    private static void covers(UUID production, UUID child, LocalDate day) {
        assertThatCode(() -> asked(new LicenceTerm(FIRST, LAST)).refuseOther(LICENCE, production, child, day))
                .doesNotThrowAnyException();
    }

    private static void coversNot(UUID production, UUID child, LocalDate day) {
        assertThatThrownBy(() -> asked(new LicenceTerm(FIRST, LAST)).refuseOther(LICENCE, production, child, day))
                .isInstanceOf(ProblemException.class);
    }

    private static CoveringLicence asked(@Nullable LicenceTerm term) {
        SortedSet<LocalDate> days = new TreeSet<>(List.of(FIRST, LAST));
        return new CoveringLicence(
                new OneLicence(term),
                licenceId -> Optional.of(
                        new LicensedPerformance(licenceId, PRODUCTION, CHILD, days, LicenceTerms.licence(2), null)));
    }

    /** A register with one licence. */
    private record OneLicence(@Nullable LicenceTerm term) implements KnownLicences {

        @Override
        public Optional<KnownLicence> find(UUID licenceId) {
            return Optional.of(new KnownLicence(
                    licenceId,
                    LicenceKind.PERFORMANCE_LICENCE,
                    UUID.randomUUID(),
                    CHILD,
                    "north-east",
                    "936",
                    term == null ? Standing.SUBMITTED : Standing.IN_FORCE,
                    null,
                    term,
                    List.of()));
        }

        @Override
        public List<KnownLicence> ofHolder(UUID holderId, LicenceKind kind) {
            return List.of();
        }

        @Override
        public List<KnownLicence> ofChild(UUID childId) {
            return List.of();
        }
    }
}
