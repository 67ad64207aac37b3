package safeguarding.reviewing.participation.store;

import jakarta.persistence.Converter;
import safeguarding.platform.aggregate.ColumnOfFacts;
import safeguarding.reviewing.participation.ToldParticipation;

/** Keeps what is told of who took part in one column. */
@Converter(autoApply = true)
public class ParticipationColumn extends ColumnOfFacts<ToldParticipation> {

    /** For Hibernate. */
    public ParticipationColumn() {
        super(ToldParticipation.class);
    }
}
