package safeguarding.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Where the services are, what each contributes, and how much a client may ask for. */
@ConfigMapping(prefix = "safeguarding.gateway")
public interface GatewaySettings {

    /** Service behind the door, by the name that begins its addresses. */
    Map<String, Service> services();

    /** Share of a caller (a client, and the person it acts for) whose client has none of its own. */
    Share share();

    /** Share of one client, by its {@code azp}. */
    Map<String, Share> clients();

    /** Largest sum of the headers of a request. */
    @WithDefault("12K")
    MemorySize largestHeaders();

    /** Largest page a caller may ask for. */
    @WithDefault("200")
    int largestPage();

    /** Time a composed view waits for its slowest part, to the last byte. */
    @WithDefault("5S")
    Duration composing();

    /** Largest answer of one service that a composed view takes in; a larger one is a part that failed. */
    @WithDefault("8M")
    MemorySize largestPart();

    /** Whom to ring about a plan when nobody can be asked. */
    PlanEnquiries planEnquiries();

    /** The numbers that are given instead of an answer. */
    interface PlanEnquiries {

        /** The unit in office hours. */
        Ring office();

        /** The emergency duty team at all other hours. */
        Ring outOfHours();
    }

    /** A telephone and when it is answered. */
    interface Ring {

        /** Who answers. */
        String name();

        /** Telephone number. */
        String telephone();

        /** When, in words. */
        String hours();
    }

    /** One service behind the door. */
    interface Service {

        /** Its address. */
        URI url();

        /** Time it has to begin its answer after the last piece of the request; time asked for with {@code Prefer: wait} is added. */
        @WithDefault("30S")
        Duration timeout();

        /** Connections that may be open to it at once; as many again for readers of its feed of events. */
        @WithDefault("256")
        int connections();

        /** Failures in a row after which it is left alone for a while. */
        @WithDefault("5")
        int failuresBeforePause();

        /** How long it is left alone. */
        @WithDefault("2S")
        Duration pause();

        /** Where it answers what it knows of one child; {@code {childId}} stands for the identifier. */
        Optional<String> childRecord();

        /** Where it searches for children. */
        Optional<String> childSearch();

        /** Where it answers its indicators; absent when it has none. */
        Optional<String> indicators();

        /** Where it answers its part of the council's upload to CP-IS; absent when it gives none. */
        Optional<String> cpIsPart();
    }

    /** How many requests within how long. */
    interface Share {

        /** Requests in each window. */
        @WithDefault("1200")
        int requests();

        /** Length of the window. */
        @WithDefault("60S")
        Duration window();

        /** Requests that may be open at the same time, such as readers that wait for news. */
        @WithDefault("200")
        int atOnce();
    }
}
