/** Licences of other councils as events. */
@NullMarked
package safeguarding.licensing.councils.publication;

import org.jspecify.annotations.NullMarked;
