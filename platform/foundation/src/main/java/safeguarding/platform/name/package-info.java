/** How the name of a person is found again, however it is spelt. */
@NullMarked
package safeguarding.platform.name;

import org.jspecify.annotations.NullMarked;
