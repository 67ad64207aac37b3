package safeguarding.platform.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** TCP ports on loopback. */
public final class FreePort {

    private static final int CALL_LIMIT_MILLIS = 1000;

    private FreePort() {}

    /** A port that nobody listens on at this moment. */
    public static int find() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether nobody listens on this port at this moment. It is asked by calling, never by listening: who listens for an
     * instant to find out can take the port from the server that is about to.
     */
    public static boolean isFree(int port) {
        try (var caller = new Socket()) {
            caller.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CALL_LIMIT_MILLIS);
            return false;
        } catch (ConnectException nobodyListens) {
            return true;
        } catch (IOException noAnswer) {
            return false;
        }
    }
}
