/// Find anything: a Lucene index per node that follows the database.
@NullMarked
package org.advocatedesk.shared.search;

import org.jspecify.annotations.NullMarked;
