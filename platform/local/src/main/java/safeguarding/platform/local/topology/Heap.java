package safeguarding.platform.local.topology;

import java.util.List;

/**
 * How much heap a service is given on one machine that all share. It begins small and grows as work comes: a heap that
 * begins large is touched all over before its first collection, and stays so when the work is done.
 *
 * @param firstMegabytes at the start
 * @param mostMegabytes never more
 */
record Heap(int firstMegabytes, int mostMegabytes) {

    /** A service that holds records and takes in whole histories. */
    static final Heap OF_RECORDS = new Heap(32, 256);
    /** The door, through which bodies pass. */
    static final Heap OF_THE_DOOR = new Heap(24, 128);
    /** A service that has little to do yet. */
    static final Heap OF_LITTLE = new Heap(16, 96);

    Heap {
        if (firstMegabytes <= 0 || mostMegabytes < firstMegabytes) {
            throw new IllegalArgumentException("A heap begins with something and does not shrink below it.");
        }
    }

    /** What the JVM is told. Two cores and small heaps: collecting one after the other costs least. */
    List<String> options() {
        return List.of(
                "-Xms" + firstMegabytes + "m",
                "-Xmx" + mostMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40");
    }
}
