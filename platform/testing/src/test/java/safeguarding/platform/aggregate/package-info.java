/** Stands for the package of the foundation, which stands above the test kit. */
@NullMarked
package safeguarding.platform.aggregate;

import org.jspecify.annotations.NullMarked;
