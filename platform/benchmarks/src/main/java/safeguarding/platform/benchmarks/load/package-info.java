/** How load is put on: as fast as it goes, or at a pace that does not wait for answers. */
@NullMarked
package safeguarding.platform.benchmarks.load;

import org.jspecify.annotations.NullMarked;
