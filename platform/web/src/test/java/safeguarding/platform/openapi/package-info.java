/** What the house style adds to a document. */
@NullMarked
package safeguarding.platform.openapi;

import org.jspecify.annotations.NullMarked;
