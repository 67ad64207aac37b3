package safeguarding.licensing.law.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safeguarding.platform.problem.ProblemException;

/**
 * When a child is at places of performance or rehearsal: as planned or as recorded, the law asks the same. What the child
 * did before belongs to it as far as days running, nights and gaps reach back.
 *
 * @param stays all stays, in order of time
 * @param educationElsewhere minutes of education on a civil day outside the stays, own school included, on days on which
 *     school is missed in whole or part, and on days without school
 * @param absences civil days on which school is missed for other reasons of the performance than a stay in school hours,
 *     such as travel
 */
public record Schedule(List<Stay> stays, Map<LocalDate, Integer> educationElsewhere, Set<LocalDate> absences) {

    private static final int DAY_LONG = 24 * 60;

    /** Refuses stays over each other and education of less than nothing or more than a day ({@code invalid-request}). */
    public Schedule {
        stays = stays.stream().sorted(Comparator.comparing(Stay::presence)).toList();
        educationElsewhere = Map.copyOf(educationElsewhere);
        absences = Set.copyOf(absences);
        for (int i = 1; i < stays.size(); i++) {
            if (stays.get(i).presence().overlaps(stays.get(i - 1).presence())) {
                throw ProblemException.invalid(
                        "stays",
                        "The stay from %s overlaps another."
                                .formatted(stays.get(i).presence().from()));
            }
        }
        for (var minutes : educationElsewhere.values()) {
            if (minutes < 0 || minutes > DAY_LONG) {
                throw ProblemException.invalid("educationElsewhere", "A day has 0 to 1440 minutes.");
            }
        }
    }

    /** A schedule of stays, with no education elsewhere and no other absence from school. */
    public static Schedule of(List<Stay> stays) {
        return new Schedule(stays, Map.of(), Set.of());
    }
}
