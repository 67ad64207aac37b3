package safeguarding.reviewing.children;

import org.jspecify.annotations.Nullable;

/** Text that may be absent: an empty text says as little as none. */
final class Blank {

    private Blank() {}

    static @Nullable String toNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
