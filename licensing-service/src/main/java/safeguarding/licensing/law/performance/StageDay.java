package safeguarding.licensing.law.performance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import safeguarding.licensing.law.schedule.Occupation;
import safeguarding.licensing.law.schedule.Part;
import safeguarding.licensing.law.schedule.Stay;
import safeguarding.licensing.law.time.Stretch;

/** The stays of a child that count as those of one day, whatever midnight they run over; in order. */
final class StageDay {

    private static final int DAY_LONG = 24 * 60;

    private final LocalDate day;
    private final int age;
    private final List<Stay> stays = new ArrayList<>();
    private boolean night;

    StageDay(LocalDate day, int age) {
        this.day = day;
        this.age = age;
    }

    void add(Stay stay) {
        stays.add(stay);
    }

    /** Marks that the child did night work with consent. */
    void workedAtNight() {
        night = true;
    }

    LocalDate day() {
        return day;
    }

    /** Whole years of the child on the day. */
    int age() {
        return age;
    }

    boolean night() {
        return night;
    }

    /** First arrival by the clock, in minutes after the midnight with which the day begins. */
    int arrival() {
        return clock(stays.getFirst().presence().from());
    }

    /** Last departure by the clock, in minutes after the midnight with which the day begins. */
    int departure() {
        return clock(stays.getLast().presence().until());
    }

    /** First arrival in real minutes. */
    long begin() {
        return stays.getFirst().presence().begin();
    }

    /** Last departure in real minutes. */
    long end() {
        return stays.getLast().presence().end();
    }

    int presence() {
        return stays.stream().mapToInt(stay -> stay.presence().minutes()).sum();
    }

    int performing() {
        return parts(Occupation::isWork).mapToInt(Stretch::minutes).sum();
    }

    /** The most minutes of performing and rehearsing between pauses of at least so many minutes. */
    int longestGo(int pause) {
        var longest = 0;
        var go = 0;
        var until = Long.MIN_VALUE / 2;
        for (var part : parts(Occupation::isWork).toList()) {
            go = (part.begin() - until >= pause ? 0 : go) + part.minutes();
            longest = Math.max(longest, go);
            until = part.end();
        }
        return longest;
    }

    /** The longest time for a meal: a meal break, or the time away between two stays. */
    int longestMeal() {
        return Stream.concat(parts(occupation -> occupation == Occupation.MEAL).map(Stretch::minutes), away())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** How many breaks of at least so many minutes there are, meals and times away included. */
    int breaks(int shortest) {
        return Math.toIntExact(Stream.concat(parts(Occupation::isBreak).map(Stretch::minutes), away())
                .filter(minutes -> minutes >= shortest)
                .count());
    }

    private Stream<Stretch> parts(Predicate<Occupation> which) {
        return stays.stream()
                .flatMap(stay -> stay.parts().stream())
                .filter(part -> which.test(part.occupation()))
                .map(Part::when);
    }

    private Stream<Integer> away() {
        return Stream.iterate(1, i -> i < stays.size(), i -> i + 1)
                .map(i -> Math.toIntExact(stays.get(i).presence().begin()
                        - stays.get(i - 1).presence().end()));
    }

    private int clock(LocalDateTime time) {
        var days = Math.toIntExact(time.toLocalDate().toEpochDay() - day.toEpochDay());
        return days * DAY_LONG + time.toLocalTime().toSecondOfDay() / 60;
    }
}
