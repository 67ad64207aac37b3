package safeguarding.reviewing.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When a record comes up for review: so many years after a day of the child's life, in calendar years (A4). */
@ApplicationScoped
public class Schedule {

    /** Years after which no record comes up: those that are kept. */
    public static final int NEVER = 1_000;

    private static final int ADULT = 18;

    private final RetentionSettings settings;

    Schedule(RetentionSettings settings) {
        this.settings = settings;
    }

    /** Whether the council has switched its schedule on. */
    public boolean on() {
        return settings.on();
    }

    /** Years from birth of a child who was looked after (L1). */
    public int yearsFromBirth() {
        return settings.lookedAfterYears();
    }

    /** Years from death of a child who was looked after and died before 18 (L1). */
    public int yearsFromDeath() {
        return settings.lookedAfterDiedYears();
    }

    /** Years from the adoption order (L2). */
    public int yearsFromAdoption() {
        return settings.adoptedYears();
    }

    /** Years from birth of a child who never was looked after (L4); {@link #NEVER} when such records are kept. */
    public int yearsFromBirthInNeed() {
        return settings.childInNeedYears().orElse(NEVER);
    }

    /** The fewest years after birth or another day after which any record comes up. */
    public int fewestYears() {
        return IntStream.of(yearsFromBirth(), yearsFromDeath(), yearsFromBirthInNeed(), yearsFromAdoption())
                .min()
                .orElseThrow();
    }

    /**
     * The civil date on which a record comes up for review; empty while the schedule is off, the record is kept
     * or the day of birth is not known.
     */
    public Optional<LocalDate> dueOn(LifeOfChild life, Optional<RetentionClass> set) {
        return settings.on() && life.bornOn() != null ? day(life, set) : Optional.empty();
    }

    private Optional<LocalDate> day(LifeOfChild life, Optional<RetentionClass> set) {
        var born = life.bornOn();
        return switch (kindOf(life, set)) {
            case ADOPTED -> Optional.ofNullable(basisOn(life, set)).map(day -> day.plusYears(settings.adoptedYears()));
            case LOOKED_AFTER -> Optional.ofNullable(born).map(day -> lookedAfter(day, life.diedOn()));
            case CHILD_IN_NEED ->
                settings.childInNeedYears().isEmpty()
                        ? Optional.empty()
                        : Optional.ofNullable(born)
                                .map(day -> day.plusYears(
                                        settings.childInNeedYears().getAsInt()));
        };
    }

    private LocalDate lookedAfter(LocalDate born, @Nullable LocalDate died) {
        return died != null && died.isBefore(born.plusYears(ADULT))
                ? died.plusYears(settings.lookedAfterDiedYears())
                : born.plusYears(settings.lookedAfterYears());
    }

    /** The stronger of what is recorded and what a person said. */
    public static RetentionKind kindOf(LifeOfChild life, Optional<RetentionClass> set) {
        return set.map(RetentionClass::kind)
                .filter(said -> said.compareTo(life.kind()) > 0)
                .orElse(life.kind());
    }

    /** Civil date of the adoption order, as recorded or else as a person said; null when there is none. */
    public static @Nullable LocalDate basisOn(LifeOfChild life, Optional<RetentionClass> set) {
        return life.orderedOn() != null
                ? life.orderedOn()
                : set.map(RetentionClass::basisOn).orElse(null);
    }
}
