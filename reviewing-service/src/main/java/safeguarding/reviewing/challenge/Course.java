package safeguarding.reviewing.challenge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a challenge went; judged whole, whether it is new or corrected.
 *
 * @param stages in the order of their days
 * @param outcome null while there is none
 */
public record Course(
        Matter matter,
        List<Talk> talks,
        List<FormalStage> stages,
        List<CafcassReferral> referrals,
        List<LegalAdvice> advice,
        @Nullable Outcome outcome) {

    public Course {
        talks = sorted(talks, Comparator.comparing(Talk::on));
        stages = sorted(stages, Comparator.comparing(FormalStage::startedOn));
        referrals = sorted(referrals, Comparator.comparing(CafcassReferral::on));
        advice = sorted(advice, Comparator.comparing(LegalAdvice::on));
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }

    /** A matter that was raised and nothing else. */
    static Course of(Matter matter) {
        return new Course(matter, List.of(), List.of(), List.of(), List.of(), null);
    }

    Course with(Talk talk) {
        return new Course(matter, added(talks, talk), stages, referrals, advice, outcome);
    }

    Course with(FormalStage stage) {
        return new Course(matter, talks, added(stages, stage), referrals, advice, outcome);
    }

    Course with(CafcassReferral referral) {
        return new Course(matter, talks, stages, added(referrals, referral), advice, outcome);
    }

    Course with(LegalAdvice taken) {
        return new Course(matter, talks, stages, referrals, added(advice, taken), outcome);
    }

    Course with(Outcome reached) {
        return new Course(matter, talks, stages, referrals, advice, reached);
    }

    private static <T> List<T> added(List<T> before, T one) {
        var all = new ArrayList<>(before);
        all.add(one);
        return all;
    }

    /** What had happened by the end of a civil day. */
    public Course by(LocalDate day) {
        return new Course(
                matter,
                talks.stream().filter(each -> !each.on().isAfter(day)).toList(),
                stages.stream().filter(each -> !each.startedOn().isAfter(day)).toList(),
                referrals.stream().filter(each -> !each.on().isAfter(day)).toList(),
                advice.stream().filter(each -> !each.on().isAfter(day)).toList(),
                outcome == null || outcome.on().isAfter(day) ? null : outcome);
    }

    /** The first formal stage; empty while there is none. */
    public Optional<FormalStage> opening() {
        return stages.stream().findFirst();
    }

    /** The stage at a level. */
    public Optional<FormalStage> at(Level level) {
        return stages.stream().filter(stage -> stage.level() == level).findFirst();
    }

    /** Civil date on which the matter went on from a stage: to the next, or to its outcome; empty while it did not. */
    Optional<LocalDate> leftOn(FormalStage stage) {
        var next = stages.stream()
                .filter(each -> each.level().compareTo(stage.level()) > 0)
                .map(FormalStage::startedOn);
        return Stream.concat(next, Stream.ofNullable(outcome).map(Outcome::on)).min(LocalDate::compareTo);
    }

    /** Civil date of the outcome; null while there is none. */
    public @Nullable LocalDate resolvedOn() {
        return outcome == null ? null : outcome.on();
    }

    /** Every day on which something happened. */
    List<LocalDate> days() {
        return Stream.of(
                        Stream.of(matter.raisedOn()),
                        talks.stream().map(Talk::on),
                        stages.stream().map(FormalStage::startedOn),
                        referrals.stream().map(CafcassReferral::on),
                        advice.stream().map(LegalAdvice::on),
                        Stream.ofNullable(resolvedOn()))
                .flatMap(days -> days)
                .toList();
    }
}
