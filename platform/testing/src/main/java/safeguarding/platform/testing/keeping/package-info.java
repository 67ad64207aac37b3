/** What every service that keeps records of children has to say of its tables. */
@NullMarked
package safeguarding.platform.testing.keeping;

import org.jspecify.annotations.NullMarked;
