package safeguarding.conference.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.family.Addresses;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.papers.MinutesRegister;
import safeguarding.conference.plan.Tasks;
import safeguarding.conference.voice.Voices;

/** Whether something that a withholding names is there and of a child. */
@ApplicationScoped
public class ThingsOfChild {

    private final Addresses addresses;
    private final RelatedPeople people;
    private final Tasks tasks;
    private final Voices voices;
    private final MinutesRegister minutes;

    ThingsOfChild(Addresses addresses, RelatedPeople people, Tasks tasks, Voices voices, MinutesRegister minutes) {
        this.addresses = addresses;
        this.people = people;
        this.tasks = tasks;
        this.voices = voices;
        this.minutes = minutes;
    }

    boolean has(UUID childId, Withheld withheld) {
        var id = withheld.subjectId();
        if (id == null) {
            return canBeWithheld(withheld.field());
        }
        return switch (withheld.kind()) {
            case ADDRESS -> addresses.find(childId, id).isPresent();
            case PERSON -> people.find(childId, id).isPresent();
            case SECTION -> minutes.hasSection(childId, id);
            case TASK ->
                tasks.find(id)
                        .filter(task -> task.plan().childId().equals(childId))
                        .isPresent();
            case WORDS ->
                voices.find(id)
                        .filter(words -> words.identity().childId().equals(childId))
                        .isPresent();
            case FIELD -> false;
        };
    }

    /** A field that stands in every letter cannot be kept back: it would only look so. */
    private static boolean canBeWithheld(@Nullable LetterField field) {
        return field != null
                && Stream.of(RecipientKind.values()).noneMatch(kind -> Rulings.on(field, kind) == Ruling.ALWAYS);
    }
}
