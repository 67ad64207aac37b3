package safeguarding.reviewing.challenge;

import java.time.LocalDate;

/**
 * What is challenged. Masks itself.
 *
 * @param raisedOn civil date on which the IRO raised it
 * @param concern in the words of the IRO
 */
public record Matter(LocalDate raisedOn, Topic topic, String concern) {

    @Override
    public String toString() {
        return "Matter[" + raisedOn + ", " + topic + "]";
    }
}
