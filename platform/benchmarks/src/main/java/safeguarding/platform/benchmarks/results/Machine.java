package safeguarding.platform.benchmarks.results;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Where it was measured. */
final class Machine {

    private Machine() {}

    static String json() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long memory = system instanceof com.sun.management.OperatingSystemMXBean all ? all.getTotalMemorySize() : 0;
        return String.format(
                Locale.ROOT,
                "\"cores\":%d,\"memoryMegabytes\":%d,\"system\":\"%s %s\",\"java\":\"%s\",\"loadBefore\":%.2f",
                Runtime.getRuntime().availableProcessors(),
                memory / 1024 / 1024,
                system.getName(),
                system.getArch(),
                Runtime.version(),
                system.getSystemLoadAverage());
    }
}
