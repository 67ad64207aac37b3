/** The least that Quarkus can be. */
@NullMarked
package safeguarding.platform.benchmarks.hello;

import org.jspecify.annotations.NullMarked;
