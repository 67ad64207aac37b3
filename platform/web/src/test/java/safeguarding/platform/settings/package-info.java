/** Tests of the settings. */
@NullMarked
package safeguarding.platform.settings;

import org.jspecify.annotations.NullMarked;
