package safeguarding.reviewing.care.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import safeguarding.reviewing.care.Episodes;

/** Keeps them in one column, so that each version of the period holds all of them. */
@Converter(autoApply = true)
public class EpisodesColumn implements AttributeConverter<Episodes, String> {

    @Override
    public String convertToDatabaseColumn(Episodes facts) {
        return Written.of(facts);
    }

    @Override
    public Episodes convertToEntityAttribute(String text) {
        return Written.read(text, Episodes.class);
    }
}
