package safeguarding.conference.involvement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How agencies took part, counted. */
public interface InvolvementFigures {

    /**
     * By kind and organisation, of conferences held in a period.
     *
     * @param from first civil date of a holding
     * @param to last civil date of a holding
     * @param asAt civil date at whose end reports count as come
     * @param knownOn civil date whose knowledge counts; null for what is known now
     * @param agency code of the organisation; null for all
     */
    List<AgencyFigures> between(
            LocalDate from, LocalDate to, LocalDate asAt, @Nullable LocalDate knownOn, @Nullable String agency);
}
