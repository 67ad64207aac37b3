package safeguarding.conference.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When a record comes up for review: so many years after a day of the child's life, in calendar years (A4). */
@ApplicationScoped
public class Schedule {

    private static final int ADULT = 18;

    private final RetentionSettings settings;

    Schedule(RetentionSettings settings) {
        this.settings = settings;
    }

    /** Whether the council has switched its schedule on. */
    public boolean on() {
        return settings.on();
    }

    /** Years from birth after which records of a kind come up; empty when such records are kept. */
    public OptionalInt yearsFromBirth(RetentionKind kind) {
        return switch (kind) {
            case CHILD_PROTECTION -> settings.childProtectionYears();
            case CHILD_IN_NEED -> settings.childInNeedYears();
            case LOOKED_AFTER -> OptionalInt.of(settings.lookedAfterYears());
            case SUPERVISION_ORDER -> OptionalInt.of(settings.supervisionOrderYears());
            case ADOPTED -> OptionalInt.empty();
        };
    }

    /** The fewest years after birth or another day after which any record comes up. */
    public int fewestYears() {
        return IntStream.concat(
                        IntStream.of(settings.lookedAfterDiedYears()),
                        IntStream.of(
                                settings.lookedAfterYears(),
                                settings.supervisionOrderYears(),
                                settings.childProtectionYears().orElse(Integer.MAX_VALUE),
                                settings.childInNeedYears().orElse(Integer.MAX_VALUE)))
                .min()
                .orElseThrow();
    }

    /** Years from death, of a child who was looked after and died before 18 (L1). */
    public int yearsFromDeath() {
        return settings.lookedAfterDiedYears();
    }

    /** Years from the adoption order (L2). */
    public int yearsFromAdoption() {
        return settings.adoptedYears();
    }

    /**
     * The civil date on which a record comes up for review; empty when the schedule is off, gives no years, or the day of
     * birth or the day from which they count is not known.
     *
     * @param basisOn day of the adoption order; null for other kinds
     */
    public Optional<LocalDate> dueOn(RetentionKind kind, LifeOfChild life, @Nullable LocalDate basisOn) {
        var born = life.bornOn();
        if (!settings.on() || born == null) {
            return Optional.empty();
        }
        if (kind == RetentionKind.ADOPTED) {
            return Optional.ofNullable(basisOn).map(day -> day.plusYears(settings.adoptedYears()));
        }
        var died = life.diedOn();
        if (kind == RetentionKind.LOOKED_AFTER && died != null && died.isBefore(born.plusYears(ADULT))) {
            return Optional.of(died.plusYears(settings.lookedAfterDiedYears()));
        }
        var years = yearsFromBirth(kind);
        return years.isEmpty() ? Optional.empty() : Optional.of(born.plusYears(years.getAsInt()));
    }

    /** The civil date on which it comes up by what a person said, or else by what is recorded; empty as above. */
    public Optional<LocalDate> dueOn(LifeOfChild life, Optional<RetentionClass> set) {
        return dueOn(kindOf(life, set), life, set.map(RetentionClass::basisOn).orElse(null));
    }

    /** The kind that a person said; where nobody has, the one that follows from what is recorded. */
    public static RetentionKind kindOf(LifeOfChild life, Optional<RetentionClass> set) {
        return set.map(RetentionClass::kind)
                .orElse(life.hadConference() ? RetentionKind.CHILD_PROTECTION : RetentionKind.CHILD_IN_NEED);
    }
}
