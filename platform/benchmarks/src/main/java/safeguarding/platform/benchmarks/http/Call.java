package safeguarding.platform.benchmarks.http;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A request as it goes over the wire.
 *
 * @param bytes head and body
 */
public record Call(byte[] bytes) {

    /** Reads a path. */
    public static Call get(String path, String token) {
        return new Call(("GET " + path + " HTTP/1.1\r\n" + head(token) + "\r\n").getBytes(UTF_8));
    }

    /** Makes something new, under an idempotency key. */
    public static Call create(String path, String token, String key, String json) {
        return post(path, token, "Idempotency-Key: " + key, json);
    }

    /** Does something to what is there in this version. */
    public static Call act(String path, String token, String version, String json) {
        return post(path, token, "If-Match: " + version, json);
    }

    private static Call post(String path, String token, String header, String json) {
        byte[] body = json.getBytes(UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\n" + head(token) + "Content-Type: application/json\r\n" + header
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return new Call((head + json).getBytes(UTF_8));
    }

    private static String head(String token) {
        return "Host: localhost\r\nAccept: application/json\r\nAccess-Purpose: conference\r\nAuthorization: Bearer "
                + token + "\r\n";
    }
}
