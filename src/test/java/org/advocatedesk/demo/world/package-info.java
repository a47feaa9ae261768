@NullMarked
package org.advocatedesk.demo.world;

import org.jspecify.annotations.NullMarked;
