package safeguarding.platform.identity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes the identifiers of our own records: UUID version 7, from real time, increasing within one process. */
public final class Identifiers {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Identifiers() {}

    /** A fresh identifier. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
