/** What is measured: real servers and packaged services in a folder of their own. */
@NullMarked
package safeguarding.platform.benchmarks.house;

import org.jspecify.annotations.NullMarked;
