package safeguarding.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** Finds free ports for the services; each test starts what it needs there. */
public final class FakeServicesResource implements QuarkusTestResourceLifecycleManager {

    private static final String PREFIX = "safeguarding.gateway.services.";

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        for (var service : new String[] {"conference", "licensing", "workforce"}) {
            settings.put(PREFIX + service + ".url", "http://127.0.0.1:" + freePort());
            settings.put(PREFIX + service + ".timeout", service.equals("licensing") ? "30S" : "2S");
            settings.put(PREFIX + service + ".pause", "0.2S");
        }
        settings.put(PREFIX + "licensing.child-record", "/v1/children/{childId}");
        settings.put(PREFIX + "licensing.child-search", "/v1/children/searches");
        settings.put(PREFIX + "licensing.indicators", "/v1/indicators");
        settings.put("safeguarding.gateway.composing", "1S");
        settings.put("safeguarding.gateway.largest-part", "1M");
        settings.put("safeguarding.gateway.share.requests", "100000");
        settings.put("safeguarding.gateway.clients.greedy.requests", "5");
        settings.put("safeguarding.gateway.clients.hoarder.requests", "1000");
        settings.put("safeguarding.gateway.clients.hoarder.at-once", "2");
        settings.put("safeguarding.http.largest-body", "64K");
        settings.put("safeguarding.http.largest-import", "1M");
        return settings;
    }

    @Override
    public void stop() {}

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
