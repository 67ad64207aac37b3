package safeguarding.platform.benchmarks;

import safeguarding.platform.benchmarks.results.Report;

/** One command's measures. */
interface Bench {

    /** Starts what it needs in the open house, measures, and puts what it found into the report. */
    void measure(Report report);
}
