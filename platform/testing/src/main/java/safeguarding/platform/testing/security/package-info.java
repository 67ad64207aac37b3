/** Who may call which endpoint, compared with the table and tried. */
@NullMarked
package safeguarding.platform.testing.security;

import org.jspecify.annotations.NullMarked;
