/// The families of the demonstration: invented people with stories that read true, told through the real use cases.
@NullMarked
package org.advocatedesk.demo.world;

import org.jspecify.annotations.NullMarked;
