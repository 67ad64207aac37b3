package safeguarding.reviewing.care.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How lists of facts are written into one column: the form is that of this service alone. */
final class Written {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Written() {}

    static String of(Object facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T> T read(String text, Class<T> facts) {
        try {
            return JSON.readValue(text, facts);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A column holds what this service did not write", unreadable);
        }
    }
}
