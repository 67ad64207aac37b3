package safeguarding.platform.local.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Which port each door has. Every door has one, and no two the same. */
public record Ports(Map<Door, Integer> numbers) {

    public Ports {
        numbers = Map.copyOf(numbers);
        if (!numbers.keySet().containsAll(List.of(Door.values()))) {
            throw new IllegalArgumentException("Every door needs a port");
        }
        if (numbers.values().stream().distinct().count() < numbers.size()) {
            throw new Refusal("Two parts of the suite cannot have the same port: " + inWords(numbers));
        }
    }

    /** The usual ports, but for those doors that were moved. */
    public static Ports usualBut(Map<Door, Integer> moved) {
        return new Ports(Arrays.stream(Door.values())
                .collect(Collectors.toMap(door -> door, door -> moved.getOrDefault(door, door.usualPort()))));
    }

    /** The ports that an earlier run stored. */
    public static Ports of(Properties stored) {
        return new Ports(Arrays.stream(Door.values())
                .collect(Collectors.toMap(
                        door -> door, door -> number(door.code(), stored.getProperty(door.code(), "")))));
    }

    /** The form in which {@link #of(Properties)} takes them. */
    public Properties asProperties() {
        var properties = new Properties();
        numbers.forEach((door, number) -> properties.setProperty(door.code(), Integer.toString(number)));
        return properties;
    }

    /** The port of a door. */
    public int of(Door door) {
        return numbers.getOrDefault(door, door.usualPort());
    }

    /** Reads a port number; {@code from} names where it stands. */
    public static int number(String from, String text) {
        if (text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw new Refusal(from + " needs a port number from 1 to 65535, not '" + text + "'");
    }

    /** Whether somebody else already listens on this door's port. */
    public boolean taken(Door door) {
        var loopback = InetAddress.getLoopbackAddress();
        try (var caller = new Socket()) {
            caller.connect(new InetSocketAddress(loopback, of(door)), 200);
            return true;
        } catch (IOException nobodyAnswers) {
            return !canBeBound(loopback, of(door));
        }
    }

    private static boolean canBeBound(InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static String inWords(Map<Door, Integer> numbers) {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey().code() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
