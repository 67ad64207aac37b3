/** Identifiers of nobody, for tests. */
@NullMarked
package safeguarding.platform.testing.identifiers;

import org.jspecify.annotations.NullMarked;
