package safeguarding.licensing.performances;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.schedule.LicenceTerms;
import safeguarding.licensing.neighbours.KnownProduction;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.FactInItsTime;

/**
 * Everything that an application for a performance licence holds beside the child and the production (H17); what is null
 * has not been said. No medical certificate is asked since 2015. Masks itself.
 *
 * @param receivedOn civil date on which the council received it (H5)
 * @param lateReason why it is taken although it came late (H5)
 * @param performances civil days of performance, at least one
 * @param rehearsals civil days of rehearsal
 * @param nature what the child does, in words
 * @param nightWork civil days on whose night the child is to be there after the latest hour (H11)
 * @param nightWorkReason why at night
 * @param schoolAbsence civil days on which school is missed
 * @param arrangements how the child is cared for
 * @param educationAveraged whether education averaged over four weeks is asked for (H8)
 * @param earnings what is earned, nothing for no pay
 * @param elsewhere licences granted or refused elsewhere in the last 12 months
 * @param unlicensed performances without a licence in the last 12 months
 * @param birthProofSeenOn civil date on which the officer saw a proof of birth
 * @param photoSeenOn civil date on which the officer saw a photograph
 * @param plan the planned schedule
 */
public record PerformanceContent(
        LocalDate receivedOn,
        @Nullable String lateReason,
        SortedSet<LocalDate> performances,
        SortedSet<LocalDate> rehearsals,
        @Nullable String nature,
        SortedSet<LocalDate> nightWork,
        @Nullable String nightWorkReason,
        SortedSet<LocalDate> schoolAbsence,
        Arrangements arrangements,
        boolean educationAveraged,
        @Nullable List<Earning> earnings,
        @Nullable List<LicenceElsewhere> elsewhere,
        @Nullable List<UnlicensedPerformance> unlicensed,
        @Nullable LocalDate birthProofSeenOn,
        @Nullable LocalDate photoSeenOn,
        @Nullable PlannedSchedule plan) {

    /** Refuses a licence for no day of performance ({@code invalid-request}). */
    public PerformanceContent {
        performances = Collections.unmodifiableSortedSet(new TreeSet<>(performances));
        rehearsals = Collections.unmodifiableSortedSet(new TreeSet<>(rehearsals));
        nightWork = Collections.unmodifiableSortedSet(new TreeSet<>(nightWork));
        schoolAbsence = Collections.unmodifiableSortedSet(new TreeSet<>(schoolAbsence));
        earnings = earnings == null ? null : List.copyOf(earnings);
        elsewhere = elsewhere == null ? null : List.copyOf(elsewhere);
        unlicensed = unlicensed == null ? null : List.copyOf(unlicensed);
        if (performances.isEmpty()) {
            throw ProblemException.invalid("details.performances", "There is at least one day of performance.");
        }
    }

    /** All days on which the child is to take part, in order. */
    public SortedSet<LocalDate> days() {
        var all = new TreeSet<>(performances);
        all.addAll(rehearsals);
        return all;
    }

    /** From the first to the last of these days. */
    LicenceTerm term() {
        return new LicenceTerm(days().first(), days().last());
    }

    /** On what terms it asks the law. */
    public LicenceTerms terms(boolean circus) {
        return new LicenceTerms(true, nightWork, educationAveraged, circus, performances.size());
    }

    /** Refuses (A5) what is said to have happened and lies ahead. */
    void refuseAhead(LocalDate today) {
        var told = Stream.of(
                        Stream.of(receivedOn),
                        Stream.ofNullable(birthProofSeenOn),
                        Stream.ofNullable(photoSeenOn),
                        Stream.ofNullable(elsewhere).flatMap(List::stream).map(LicenceElsewhere::on),
                        Stream.ofNullable(unlicensed).flatMap(List::stream).map(UnlicensedPerformance::on))
                .flatMap(days -> days);
        told.forEach(day -> FactInItsTime.notAhead(day, today).orRefuse());
    }

    /**
     * The same for another term, to be planned and received anew.
     *
     * @param production the days on which it takes place then
     */
    PerformanceContent during(LicenceTerm term, KnownProduction production, LocalDate today) {
        var next = new TreeSet<>(
                production.performances().subSet(term.from(), term.to().plusDays(1)));
        if (next.isEmpty()) {
            throw ProblemException.invalid("term", "The production has no performance in this term.");
        }
        return new PerformanceContent(
                today,
                null,
                next,
                production.rehearsals().subSet(term.from(), term.to().plusDays(1)),
                nature,
                new TreeSet<>(),
                null,
                new TreeSet<>(),
                arrangements,
                educationAveraged,
                earnings,
                elsewhere,
                unlicensed,
                birthProofSeenOn,
                photoSeenOn,
                null);
    }

    @Override
    public String toString() {
        return "PerformanceContent[masked]";
    }
}
