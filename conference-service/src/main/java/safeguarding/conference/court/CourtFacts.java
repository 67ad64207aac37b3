package safeguarding.conference.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that happened in proceedings. There is a letter, an application or both.
 *
 * @param letterOn civil date of the letter before proceedings; null when there was none
 * @param issuedOn civil date on which the application was issued; null while it was not
 * @param extensions in the order in which they were granted
 * @param hearings in the order in which they were recorded
 * @param ending how it ended; null while it has not
 */
public record CourtFacts(
        @Nullable LocalDate letterOn,
        @Nullable LocalDate issuedOn,
        List<CourtExtension> extensions,
        List<CourtHearing> hearings,
        @Nullable CourtEnding ending) {

    public CourtFacts {
        extensions = List.copyOf(extensions);
        hearings = List.copyOf(hearings);
    }

    /** Whether their time is counted as that of the others: issued on the same day, with the same extensions. */
    boolean countedAs(CourtFacts others) {
        return Objects.equals(issuedOn, others.issuedOn) && extensions.equals(others.extensions);
    }

    /** The civil date with which it began. */
    public LocalDate beganOn() {
        return Optional.ofNullable(letterOn)
                .or(() -> Optional.ofNullable(issuedOn))
                .orElseThrow();
    }

    /** Where it stands. */
    public CourtStage stage() {
        if (ending != null) {
            return CourtStage.ENDED;
        }
        return issuedOn == null ? CourtStage.PRE_PROCEEDINGS : CourtStage.ISSUED;
    }

    /** Final hearings that are to come. */
    public List<CourtHearing> finalHearingsAhead() {
        return hearings.stream()
                .filter(hearing -> hearing.kind() == HearingKind.FINAL && hearing.state() == CourtHearing.State.BOOKED)
                .toList();
    }

    /** Whether a hearing of a kind is booked or was held. */
    public boolean has(HearingKind kind) {
        return hearings.stream()
                .anyMatch(hearing -> hearing.kind() == kind && hearing.state() != CourtHearing.State.VACATED);
    }

    /** Whether a final hearing is booked for a day, or was held on it. */
    boolean hasFinalHearingOn(LocalDate day) {
        return finalHearingDays().anyMatch(day::equals);
    }

    /** Whether one day has two final hearings that are booked or were held. */
    boolean repeatsFinalHearing() {
        return finalHearingDays().distinct().count() < finalHearingDays().count();
    }

    private Stream<LocalDate> finalHearingDays() {
        return hearings.stream()
                .filter(hearing -> hearing.kind() == HearingKind.FINAL && hearing.state() != CourtHearing.State.VACATED)
                .map(hearing -> Objects.requireNonNullElse(hearing.heldOn(), hearing.bookedFor()));
    }

    /** The hearing, if there is one. */
    public Optional<CourtHearing> hearing(UUID hearingId) {
        return hearings.stream()
                .filter(hearing -> hearing.hearingId().equals(hearingId))
                .findFirst();
    }

    /** What had happened by a day; only of proceedings that had begun by then. */
    public CourtFacts asAt(LocalDate day) {
        return new CourtFacts(
                by(day, letterOn),
                by(day, issuedOn),
                extensions.stream().filter(one -> !one.grantedOn().isAfter(day)).toList(),
                hearings.stream()
                        .filter(one -> !one.bookedOn().isAfter(day))
                        .map(one -> one.asAt(day))
                        .toList(),
                ending == null || ending.on().isAfter(day) ? null : ending);
    }

    CourtFacts issued(LocalDate on) {
        return new CourtFacts(letterOn, on, extensions, hearings, ending);
    }

    CourtFacts extended(CourtExtension extension) {
        return new CourtFacts(letterOn, issuedOn, with(extensions, extension), hearings, ending);
    }

    CourtFacts booked(CourtHearing hearing) {
        return new CourtFacts(letterOn, issuedOn, extensions, with(hearings, hearing), ending);
    }

    CourtFacts heard(UUID hearingId, UnaryOperator<CourtHearing> change) {
        var changed = hearings.stream()
                .map(one -> one.hearingId().equals(hearingId) ? change.apply(one) : one)
                .toList();
        return new CourtFacts(letterOn, issuedOn, extensions, changed, ending);
    }

    CourtFacts ended(CourtEnding how) {
        return new CourtFacts(letterOn, issuedOn, extensions, hearings, how);
    }

    private static @Nullable LocalDate by(LocalDate day, @Nullable LocalDate date) {
        return date == null || date.isAfter(day) ? null : date;
    }

    private static <T> List<T> with(List<T> some, T another) {
        var all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
