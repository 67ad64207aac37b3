package safeguarding.reviewing.ssda903;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the SSDA903 set does not say about a child, and how large a set may be. */
@ConfigMapping(prefix = "safeguarding.ssda903")
public interface Ssda903Settings {

    /** Code of the area to which a child belongs that only a set tells of, until the unit says who holds the case. */
    @WithDefault("not-known")
    String area();

    /** Largest zip in bytes; a larger one is refused as a whole. */
    @WithDefault("16777216")
    int maxZipBytes();

    /** Most bytes of all files of a zip once they are unpacked; what unpacks to more is refused as a whole. */
    @WithDefault("33554432")
    int maxUnpackedBytes();

    /** Most lines of all files of a zip; what holds more is refused as a whole. */
    @WithDefault("400000")
    int maxLines();
}
