/// `./desk bench`: how fast the packaged product is, each figure beside what the machine could do at best.
@NullMarked
package org.advocatedesk.bench;

import org.jspecify.annotations.NullMarked;
