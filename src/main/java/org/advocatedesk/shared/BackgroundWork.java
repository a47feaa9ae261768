package org.advocatedesk.shared;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// What the desk does by itself, on a clock; `desk.background=false` leaves it to be called by hand.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "desk.background", matchIfMissing = true)
class BackgroundWork {}
