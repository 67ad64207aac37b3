package safeguarding.platform.paging;

import io.smallrye.config.ConfigMapping;

/** Settings of cursors. */
@ConfigMapping(prefix = "safeguarding")
public interface CursorConfiguration {

    /** Key with which cursors are signed; the same in all instances of a service. A new key makes old cursors invalid. */
    String cursorSecret();
}
