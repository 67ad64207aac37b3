/** What happens to chaperones, told to others. */
@NullMarked
package safeguarding.licensing.chaperones.publication;

import org.jspecify.annotations.NullMarked;
