/** What every service promises to those who call it, as tests in three lines. */
@NullMarked
package safeguarding.platform.testing.contract;

import org.jspecify.annotations.NullMarked;
