package safeguarding.conference.correspondence.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.Letter;
import safeguarding.conference.correspondence.LetterKind;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.family.RelatedPerson;
import safeguarding.conference.papers.PapersDue;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.time.CivilTime;

/** By when letters are due, and who has none. */
@ApplicationScoped
class LettersOwed {

    private final RelatedPeople people;
    private final Deadlines deadlines;
    private final Clock clock;

    LettersOwed(RelatedPeople people, Deadlines deadlines, Clock clock) {
        this.people = people;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** With those of the children whom the caller may see. */
    @Nullable
    Deadline dueOf(UUID conferenceId, Set<UUID> visible) {
        return deadlines
                .of(conferenceId, PapersDue.LETTER)
                .map(due -> due.withChildren(due.subject().childIds().stream()
                        .filter(visible::contains)
                        .collect(Collectors.toSet())))
                .orElse(null);
    }

    /** The children and their parents with parental responsibility to whom no letter about the decision is begun. */
    List<UUID> withoutLetter(Set<UUID> childIds, List<Letter> letters) {
        return childIds.stream()
                .sorted()
                .flatMap(child -> Stream.concat(Stream.of(child), parents(child))
                        .filter(person -> letters.stream().noneMatch(letter -> tells(letter, child, person))))
                .toList();
    }

    private Stream<UUID> parents(UUID childId) {
        var today = CivilTime.today(clock);
        return people.of(childId).stream()
                .filter(relative -> {
                    var relation = relative.relation();
                    return relation.role().parent()
                            && relation.parentalResponsibility()
                            && (relation.to() == null || relation.to().isAfter(today));
                })
                .map(RelatedPerson::id);
    }

    private static boolean tells(Letter letter, UUID childId, UUID personId) {
        var to = letter.to();
        return to.kind() == LetterKind.DECISION
                && letter.withdrawal().isEmpty()
                && to.childId().equals(childId)
                && personId.equals(to.personId());
    }
}
