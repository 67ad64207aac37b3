package safeguarding.platform.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/**
 * Positions that leave the house: opaque, signed, and good for the one operation that gave them out. A cursor holds no
 * personal value; it is signed, not secret.
 */
@ApplicationScoped
public class SignedCursor {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;

    private final JsonMapper json = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .build();
    private final SecretKeySpec key;

    SignedCursor(CursorConfiguration configuration) {
        this.key = new SecretKeySpec(configuration.cursorSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * Gives a position out.
     *
     * @param kind the operation it is good for, and within it what else must be the same when it comes back
     * @param position a small record
     */
    public String encode(String kind, Record position) {
        try {
            var content = CursorBytes.pack(json.writeValueAsBytes(position));
            var signed = ByteBuffer.allocate(SIGNATURE_BYTES + content.length)
                    .put(sign(kind, content), 0, SIGNATURE_BYTES)
                    .put(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.array());
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("this record cannot be a cursor", impossible);
        }
    }

    /**
     * Takes a position back.
     *
     * @throws ProblemException {@code bad-cursor} when it was not given out for this kind by this service
     */
    public <T extends Record> T decode(String kind, String cursor, Class<T> type) {
        try {
            var signed = Base64.getUrlDecoder().decode(cursor);
            if (signed.length <= SIGNATURE_BYTES) {
                throw unknown();
            }
            var signature = Arrays.copyOf(signed, SIGNATURE_BYTES);
            var content = Arrays.copyOfRange(signed, SIGNATURE_BYTES, signed.length);
            if (!MessageDigest.isEqual(signature, Arrays.copyOf(sign(kind, content), SIGNATURE_BYTES))) {
                throw unknown();
            }
            return json.readValue(CursorBytes.unpack(content), type);
        } catch (IllegalArgumentException | IOException notOurs) {
            throw unknown();
        }
    }

    private byte[] sign(String kind, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    private static ProblemException unknown() {
        return ProblemException.of(
                ProblemType.BAD_CURSOR, "Use a cursor as it was given out, and for the same operation.");
    }
}
