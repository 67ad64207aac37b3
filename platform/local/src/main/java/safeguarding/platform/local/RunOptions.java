package safeguarding.platform.local;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.Refusal;

/**
 * What was asked of {@code ./suite run}.
 *
 * @param empty without the demonstration council
 * @param asOf the day to set the suite's clock to; empty when it goes on as it is
 * @param fresh throw away the data of earlier runs first
 * @param detach return when everything is ready
 * @param ports the doors that were moved, by option or by environment
 */
record RunOptions(boolean empty, Optional<LocalDate> asOf, boolean fresh, boolean detach, Map<Door, Integer> ports) {

    RunOptions {
        ports = Map.copyOf(ports);
    }

    /** Reads the words after {@code run}; both {@code --as-of DAY} and {@code --as-of=DAY} are understood. */
    static RunOptions of(List<String> words, Map<String, String> environment) {
        boolean empty = false;
        boolean fresh = false;
        boolean detach = false;
        Optional<LocalDate> asOf = Optional.empty();
        var ports = moved(environment);
        Deque<String> left = split(words);
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            var door = Door.ofOption(word);
            if (door.isPresent()) {
                ports.put(door.get(), Ports.number(word, value(word, left)));
                continue;
            }
            switch (word) {
                case "--empty" -> empty = true;
                case "--fresh" -> fresh = true;
                case "--detach", "-d" -> detach = true;
                case "--as-of" -> asOf = Optional.of(day(value(word, left)));
                default -> throw new Refusal("'./suite run' has no option " + word + ". See ./suite help");
            }
        }
        return new RunOptions(empty, asOf, fresh, detach, ports);
    }

    private static Map<Door, Integer> moved(Map<String, String> environment) {
        var ports = new EnumMap<Door, Integer>(Door.class);
        for (Door door : Door.values()) {
            String value = environment.get(door.variable());
            if (value != null) {
                ports.put(door, Ports.number(door.variable(), value));
            }
        }
        return ports;
    }

    private static Deque<String> split(List<String> words) {
        var all = new ArrayDeque<String>();
        for (String word : words) {
            int equals = word.indexOf('=');
            all.add(equals < 0 ? word : word.substring(0, equals));
            if (equals >= 0) {
                all.add(word.substring(equals + 1));
            }
        }
        return all;
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new Refusal(option + " needs a value. See ./suite help");
        }
        return left.removeFirst();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal("--as-of needs a day such as 2014-02-01, not '" + text + "'");
        }
    }
}
