/** The event catalogue as a gate: schemas, examples, AsyncAPI documents, topics. */
@NullMarked
package safeguarding.platform.testing.catalogue;

import org.jspecify.annotations.NullMarked;
