package safeguarding.reviewing.care.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import safeguarding.reviewing.care.Stays;

/** Keeps them in one column, so that each version of the period holds all of them. */
@Converter(autoApply = true)
public class StaysColumn implements AttributeConverter<Stays, String> {

    @Override
    public String convertToDatabaseColumn(Stays facts) {
        return Written.of(facts);
    }

    @Override
    public Stays convertToEntityAttribute(String text) {
        return Written.read(text, Stays.class);
    }
}
