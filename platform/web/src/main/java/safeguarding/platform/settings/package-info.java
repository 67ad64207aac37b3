/** Settings of the suite, each with its meaning; unknown keys stop the start. */
@NullMarked
package safeguarding.platform.settings;

import org.jspecify.annotations.NullMarked;
