package safeguarding.platform.aggregate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;

/**
 * A list of facts in one column, so that each version of a record holds all of them. The form is that of this service
 * alone.
 *
 * @param <T> the list
 */
public abstract class ColumnOfFacts<T> implements AttributeConverter<T, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Class<T> facts;

    /** A column of this kind of list. */
    protected ColumnOfFacts(Class<T> facts) {
        this.facts = facts;
    }

    @Override
    public String convertToDatabaseColumn(T told) {
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public T convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, facts);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A column holds what this service did not write", unreadable);
        }
    }
}
