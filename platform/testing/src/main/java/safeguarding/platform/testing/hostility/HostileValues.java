package safeguarding.platform.testing.hostility;

import java.util.List;

/** Values for places in an address, written as they travel, and for headers. */
public final class HostileValues {

    private HostileValues() {}

    /** For the place of an identifier in a path. */
    public static List<String> inPaths() {
        return List.of(
                "x",
                "%00",
                "%ED%A0%80",
                "..%2f..",
                "a;b=c",
                "01936f1e-8a40-7c3a-9f21-5b7d9e0c4a2",
                "01936f1e-8a40-7c3a-9f21-5b7d9e0c4a20x",
                "------------------------------------",
                "x".repeat(2_000));
    }

    /** For the value of a query parameter. */
    public static List<String> inQueries() {
        return List.of(
                "",
                "x",
                "-1",
                "201",
                "99999999999999999999",
                "%ED%A0%80",
                "%27%20or%201=1",
                "0000-01-01",
                "9999-12-31",
                "01936f1e-8a40-7c3a-9f21-5b7d9e0c4a20",
                "x".repeat(3_000));
    }

    /** For the value of a header. */
    public static List<String> inHeaders() {
        return List.of(
                "x", "*", "\"", "\"x\"", "W/\"1\"", "\"99999999999\"", "-1", "wait=x", "wait=-1", "y".repeat(500));
    }
}
