@org.jspecify.annotations.NullMarked
package org.advocatedesk.shared.ui;
