package safeguarding.platform.settings;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Settings that every process of the suite knows. A key below {@code safeguarding.} that nobody knows stops the start. */
@ConfigMapping(prefix = "safeguarding")
public interface SafeguardingSettings {

    /** Short name of the process: conference, reviewing, qa-audit, licensing, workforce or gateway. */
    String service();

    /** Address of this process as the outside sees it at the gateway, without a final slash; links begin with it. */
    URI publicBaseUrl();

    /** How a child's identifier is derived. */
    ChildIdentity childIdentity();

    /**
     * Key with which cursors are signed; at least 32 characters; the same in all instances of a service. A new key makes old
     * cursors invalid. A service with records does not start without it.
     */
    Optional<String> cursorSecret();

    /** The clock. */
    Clock clock();

    /** What is taken over HTTP. */
    Http http();

    /** How a child's identifier is derived from the council's own; the same in all services. */
    interface ChildIdentity {

        /** DfE code of the council whose children these are. */
        @WithDefault("936")
        String councilCode();

        /**
         * Key of the derivation; at least 32 characters; never changed once children are known. A service with records does
         * not start without it.
         */
        Optional<String> secret();
    }

    /** The clock of all processes. */
    interface Clock {

        /** File that holds the clock's offset as an ISO-8601 duration, shared by all processes; local runs only. */
        Optional<Path> file();

        /** Whether the clock may be moved; true in local runs and tests only. */
        @WithDefault("false")
        boolean movable();
    }

    /** What is taken over HTTP. */
    interface Http {

        /** Largest body of an ordinary request. */
        @WithDefault("1M")
        MemorySize largestBody();

        /** Largest body of a bulk import. */
        @WithDefault("256M")
        MemorySize largestImport();
    }
}
